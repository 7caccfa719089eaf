package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/** Runs the role rules over the narrated passages of a text. */
final class RoleFinder {

	private final List<RoleRule> rules;

	private final Pattern floor;

	private final Pattern appointed;

	private final Pattern stage;

	RoleFinder(List<RoleRule> rules, Vocabulary vocabulary) {
		this.rules = rules;
		this.floor = vocabulary.pattern("{floor}");
		this.stage = vocabulary.pattern("{stage}");
		this.appointed = vocabulary.pattern("{appointing}(?:了)?$");
	}

	/**
	 * {@return who is said to have done what, in order of the text}
	 */
	List<RoleHit> find(SignText text, List<Passage> passages, List<PersonMention> persons) {
		List<RoleHit> hits = new ArrayList<>();
		for (Passage passage : passages) {
			for (RoleRule rule : this.rules) {
				addMatches(rule, passage, text, persons, hits);
			}
		}
		return hits;
	}

	/**
	 * 座谈会上，&lt;P&gt;介绍了情况; &lt;P&gt;在座谈会上…，强调: where it takes place.
	 */
	private static String gathering(Pattern pattern, int from, int to, SignText text) {
		Matcher matcher = pattern.matcher(text.signs()).region(from, to);
		return matcher.lookingAt() ? ref(matcher, text) : "";
	}

	private static String ref(Matcher matcher, SignText text) {
		return text.original(matcher.start("ref"), matcher.end("ref")).in(text.original());
	}

	private void addMatches(RoleRule rule, Passage passage, SignText text, List<PersonMention> persons,
			List<RoleHit> hits) {
		Matcher matcher = rule.pattern().matcher(text.signs()).region(passage.from(), passage.to());
		matcher.useTransparentBounds(true);
		// People may do several things in one sentence (出席会议并讲话): the next search begins
		// behind their names, not behind the match.
		for (int from = passage.from(); from < passage.to(); from = matcher.end("who")) {
			matcher.region(from, passage.to());
			if (!matcher.find()) {
				return;
			}
			if (this.appointed.matcher(text.signs()).region(passage.from(), matcher.start("who")).find()) {
				continue;
			}
			Span who = text.original(matcher.start("who"), matcher.end("who"));
			boolean refers = matcher.pattern().pattern().contains("(?<ref>") && matcher.start("ref") >= 0;
			String ref = refers ? ref(matcher, text)
					: rule.quotes() ? gathering(this.stage, matcher.end("who"), matcher.end(), text)
							: gathering(this.floor, passage.from(), passage.to(), text);
			hits.add(new RoleHit(rule, passage, persons.stream().filter((p) -> who.contains(p.span())).toList(), ref));
		}
	}

}
