package org.policygraph.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.text.Span;

/** Finds where an event took place: 在京, 到祁县, 来到甲厂、乙中心. */
final class Venues {

	/** A message, an appointment and a publication take place nowhere in particular. */
	private static final Set<EventType> NOWHERE = EnumSet.of(EventType.CORRESPONDENCE, EventType.APPOINTMENT,
			EventType.PUBLICATION);

	private final Pattern held;

	private final Pattern visited;

	private final Pattern toured;

	private final Pattern travelled;

	Venues(Vocabulary vocabulary) {
		this.held = vocabulary.pattern("(?:{at}{aside}*|(?<=<D>|<P>)){where}(?={venue-goes-on})(?!{visit-goes-on})");
		this.toured = vocabulary.pattern("(?:{at}|{visit}){aside}*{where}(?={visit-goes-on})");
		this.travelled = vocabulary.pattern("{travel}{where}");
		this.visited = vocabulary
			.pattern("(?:{at}|{visit}){aside}*{where}|(?<=^|[，、]){where}(?=，)|^(?:{situated})?{where}(?={topic}|，)");
	}

	/**
	 * Finds the places or sites of an event.
	 * @param draft the event
	 * @param passages the passages that narrate it, among them those of its anchors
	 * @param others passages that come to tell of other events: 来到甲厂，察看生产，并召开座谈会
	 * @param text the text in signs
	 * @param sign {@link Sign#PLACE} or {@link Sign#SITE}
	 * @param citing makes evidence
	 * @return each place once, in order of the text
	 */
	List<Printed> of(Draft draft, List<Passage> passages, List<Passage> others, SignText text, Sign sign,
			Citing citing) {
		if (NOWHERE.contains(draft.type())) {
			return List.of();
		}
		boolean tour = draft.type() == EventType.INSPECTION;
		Pattern pattern = (draft.type() == EventType.VISIT) ? this.travelled : tour ? this.visited : this.held;
		Stream<Passage> own = draft.anchors().stream().map(Anchor::passage);
		List<Passage> where = (tour ? Stream.concat(own, passages.stream()) : own).distinct().toList();
		Map<String, List<Evidence>> found = new LinkedHashMap<>();
		where.forEach((passage) -> collect(pattern, passage, text, sign, citing, found));
		if (tour) {
			others.forEach((passage) -> collect(this.toured, passage, text, sign, citing, found));
		}
		List<Printed> printed = new ArrayList<>();
		found.forEach((name, evidence) -> printed.add(new Printed(name, Citing.preferBody(evidence))));
		boolean body = printed.stream().anyMatch(Venues::inBody);
		printed.removeIf((place) -> body && !inBody(place));
		return printed;
	}

	private static void collect(Pattern pattern, Passage passage, SignText text, Sign sign, Citing citing,
			Map<String, List<Evidence>> found) {
		Matcher matcher = pattern.matcher(text.signs()).region(passage.from(), passage.to()).useTransparentBounds(true);
		while (matcher.find()) {
			collect(text, matcher.start(), matcher.end(), sign, citing, found);
		}
	}

	private static boolean inBody(Printed place) {
		return place.evidence().stream().anyMatch((one) -> one.field().equals(Evidence.TEXT));
	}

	private static void collect(SignText text, int from, int to, Sign sign, Citing citing,
			Map<String, List<Evidence>> found) {
		for (int i = from; i < to; i++) {
			if (text.signs().charAt(i) == sign.symbol()) {
				Span span = text.original(i, i + 1);
				found.computeIfAbsent(span.in(text.original()), (name) -> new ArrayList<>())
					.add(citing.cite(span, (sign == Sign.PLACE) ? "place.at" : "site.at", 0.85));
			}
		}
	}

}
