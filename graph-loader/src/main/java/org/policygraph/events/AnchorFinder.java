package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/** Runs the anchor rules over the narrated passages of a text. */
final class AnchorFinder {

	private final List<AnchorRule> rules;

	private final ProperName properName;

	private final Pattern announcing;

	AnchorFinder(Vocabulary vocabulary, List<AnchorRule> rules) {
		this.rules = rules;
		this.announcing = vocabulary.pattern("{announce}[^，。]{0,12}$");
		this.properName = new ProperName(vocabulary);
	}

	/**
	 * {@return the anchors in order of the text}
	 */
	List<Anchor> find(SignText text, List<Passage> passages, List<PersonMention> persons) {
		List<Anchor> anchors = new ArrayList<>();
		for (Passage passage : passages) {
			for (AnchorRule rule : this.rules) {
				if (!rule.lead() || passage.lead()) {
					addMatches(rule, passage, text, persons, anchors);
				}
			}
		}
		anchors.removeIf((anchor) -> anchors.stream().anyMatch((other) -> covers(other, anchor)));
		anchors.sort(Comparator.comparingInt((Anchor anchor) -> anchor.passage().order())
			.thenComparing((anchor) -> anchor.cue().start()));
		return anchors;
	}

	/** A ceremony within a meeting's words wins: 数字经济论坛开幕式 is no 数字经济论坛. */
	private static boolean covers(Anchor other, Anchor anchor) {
		Span wide = other.name();
		Span narrow = anchor.name();
		return other != anchor && wide != null && narrow != null && wide.contains(narrow)
				&& (wide.length() > narrow.length()
						|| (other.rule().type() == EventType.CEREMONY && anchor.rule().type() == EventType.MEETING));
	}

	private void addMatches(AnchorRule rule, Passage passage, SignText text, List<PersonMention> persons,
			List<Anchor> anchors) {
		Matcher matcher = rule.pattern().matcher(text.signs()).region(passage.from(), passage.to());
		matcher.useTransparentBounds(true).useAnchoringBounds(true);
		while (matcher.find()) {
			Span named = group(matcher, "name", text);
			Span name = (named != null) ? this.properName.in(named, text.original()) : null;
			String sort = (named != null && name == null) ? named.in(text.original()) : "";
			Span cue = group(matcher, "cue", text);
			List<PersonMention> whom = new ArrayList<>(within(group(matcher, "whom", text), persons));
			whom.addAll(within(group(matcher, "addressee", text), persons));
			anchors.add(new Anchor(rule, passage, (cue != null) ? cue : text.original(matcher.start(), matcher.end()),
					name, sort, this.announcing.matcher(clause(text.signs(), passage.from(), matcher.start())).find(),
					within(group(matcher, "who", text), persons), whom));
		}
	}

	/** The words of the clause before a match. */
	private static String clause(String signs, int from, int to) {
		int start = to;
		while (start > from && "，。；：".indexOf(signs.charAt(start - 1)) < 0) {
			start--;
		}
		return signs.substring(start, to);
	}

	private static @Nullable Span group(Matcher matcher, String group, SignText text) {
		boolean exists = matcher.pattern().pattern().contains("(?<" + group + ">");
		return (exists && matcher.start(group) >= 0) ? text.original(matcher.start(group), matcher.end(group)) : null;
	}

	private static List<PersonMention> within(@Nullable Span span, List<PersonMention> persons) {
		return (span == null) ? List.of() : persons.stream().filter((person) -> span.contains(person.span())).toList();
	}

}
