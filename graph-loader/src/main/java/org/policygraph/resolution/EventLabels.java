package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.resolution.ResolvedArticle.Located;
import org.policygraph.text.Lexicon;

/**
 * What an event is called: its name, or else who did what to whom, where and when (刘星 调研
 * 祁县 2025-07-15; 李强 会见 博尔内 巴黎 2023-06-21).
 */
final class EventLabels {

	private static final int NAMES = 2;

	private static final int PLACES = 3;

	/** What somebody does to somebody: the first who is only there is whom. */
	private static final Set<EventType> TOWARDS = Set.of(EventType.AUDIENCE, EventType.CORRESPONDENCE);

	private final Map<EventType, String> words = new EnumMap<>(EventType.class);

	EventLabels() {
		Lexicon.table(EventLabels.class, "event-words.tsv", 2)
			.forEach((row) -> this.words.put(EventType.valueOf(row.get(0)), row.get(1)));
	}

	/**
	 * {@return the name of an event, or a description}
	 * @param event as it is told
	 * @param locations where it was, as resolved
	 */
	String label(EventFact event, List<Located> locations) {
		if (event.name() != null) {
			return event.name().text();
		}
		List<String> leads = names(event, true);
		List<String> others = names(event, false);
		boolean towards = TOWARDS.contains(event.type()) && !leads.isEmpty() && !others.isEmpty();
		LocalDate day = day(event);
		return Stream
			.of(String.join("、", leads.isEmpty() ? others : leads), this.words.get(event.type()),
					towards ? others.get(0) : "", where(locations), (day != null) ? day.toString() : "")
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static List<String> names(EventFact event, boolean leads) {
		return event.participants()
			.stream()
			.filter((one) -> one.roles().containsKey(Role.LEAD) == leads)
			.map(Participant::name)
			.limit(NAMES)
			.toList();
	}

	/** The innermost divisions and states: 晋中市 and 祁县 are 祁县. */
	private static String where(List<Located> locations) {
		List<Location> places = locations.stream()
			.filter((located) -> !located.site())
			.map(Located::location)
			.distinct()
			.toList();
		return places.stream()
			.filter((place) -> places.stream().noneMatch((other) -> !other.equals(place) && other.isIn(place)))
			.map(Location::name)
			.limit(PLACES)
			.collect(Collectors.joining("、"));
	}

	private static @Nullable LocalDate day(EventFact event) {
		When when = event.when();
		if (when == null) {
			return null;
		}
		return (when.start() != null) ? when.start() : when.end();
	}

}
