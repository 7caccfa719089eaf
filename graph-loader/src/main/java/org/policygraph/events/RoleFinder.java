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
		this.stage = vocabulary.pattern("在(?<ref>[^，。；：<P>]{0,24}?(?:{meeting}|{ceremony}))上");
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
	 * 座谈会上，&lt;P&gt;介绍了情况: what a sentence begins with is where all in it takes place.
	 */
	private String floor(Passage passage, SignText text) {
		Matcher floor = this.floor.matcher(text.signs()).region(passage.from(), passage.to());
		return floor.lookingAt() ? text.original(floor.start("ref"), floor.end("ref")).in(text.original()) : "";
	}

	/** &lt;P&gt;在座谈会上…，强调: the meeting at which somebody is quoted. */
	private String stage(Matcher quote, SignText text) {
		Matcher stage = this.stage.matcher(text.signs()).region(quote.end("who"), quote.end());
		return stage.lookingAt() ? text.original(stage.start("ref"), stage.end("ref")).in(text.original()) : "";
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
			Span who = text.original(matcher.start("who"), matcher.end("who"));
			boolean refers = matcher.pattern().pattern().contains("(?<ref>") && matcher.start("ref") >= 0;
			String ref = refers ? text.original(matcher.start("ref"), matcher.end("ref")).in(text.original())
					: rule.quotes() ? stage(matcher, text) : floor(passage, text);
			if (!this.appointed.matcher(text.signs()).region(passage.from(), matcher.start("who")).find()) {
				hits.add(new RoleHit(rule, passage, persons.stream().filter((p) -> who.contains(p.span())).toList(),
						ref));
			}
		}
	}

}
