package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.resolution.ResolvedArticle.Appearance;
import org.policygraph.text.Lexicon;

/**
 * Which event an article reports. A named event is its kind, name, first day and
 * jurisdiction, in whichever paper it stands; what has no name or no day belongs to its
 * document, and a caption's event is the report's.
 */
final class Events {

	private static final int NAMES_IN_LABEL = 2;

	private final Divisions divisions;

	private final List<String> nationwide = Lexicon.lines(Events.class, "event-scopes.txt");

	private final Map<EventType, String> words = new HashMap<>();

	Events(Divisions divisions) {
		this.divisions = divisions;
		Lexicon.table(Events.class, "event-words.tsv", 2)
			.forEach((row) -> this.words.put(EventType.valueOf(row.get(0)), row.get(1)));
	}

	/**
	 * {@return the id of an event}
	 * @param place where the article stands
	 * @param facts the article's facts
	 * @param event one of its events
	 * @param people who is named in the article
	 */
	String id(Setting place, ArticleFacts facts, EventFact event, Map<String, Appearance> people) {
		LocalDate day = day(event);
		if (event.name() == null || day == null) {
			return Ids.of("ev", "document", place.document(), facts.article().id(),
					Integer.toString(facts.events().indexOf(event)));
		}
		String name = event.name().text();
		String scope = scope(name, place, widest(event, people));
		return Ids.of("ev", event.type().name(), name, day.toString(), scope);
	}

	/**
	 * {@return the name of an event, or a description of who did what, where and when}
	 */
	String label(EventFact event) {
		if (event.name() != null) {
			return event.name().text();
		}
		List<String> leads = names(event.participants().stream().filter((one) -> one.roles().containsKey(Role.LEAD)));
		List<String> names = leads.isEmpty() ? names(event.participants().stream()) : leads;
		LocalDate day = day(event);
		String where = event.places().stream().map((printed) -> printed.text()).collect(Collectors.joining("、"));
		return Stream
			.of(String.join("、", names), this.words.get(event.type()), where, (day != null) ? day.toString() : "")
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/**
	 * {@return the widest level among the participants' offices, or null}
	 */
	static @Nullable Level level(EventFact event, Map<String, Appearance> people) {
		return offices(event, people).map((holding) -> holding.post().level())
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private String scope(String name, Setting place, @Nullable Location widest) {
		if (this.nationwide.stream().anyMatch(name::startsWith)) {
			return this.divisions.china().id();
		}
		Divisions.Prefix prefix = this.divisions.prefix(name, place.home());
		if (prefix != null) {
			return prefix.place().id();
		}
		if (widest != null) {
			return widest.id();
		}
		return (place.home() != null) ? place.home().id() : place.document();
	}

	private static @Nullable Location widest(EventFact event, Map<String, Appearance> people) {
		return offices(event, people).map((holding) -> holding.post().organization())
			.filter((organ) -> organ != null && organ.of() != null && organ.level() != null)
			.min(Comparator.comparing(Organization::level).thenComparing(Organization::id))
			.map(Organization::of)
			.orElse(null);
	}

	private static Stream<Holding> offices(EventFact event, Map<String, Appearance> people) {
		return event.participants()
			.stream()
			.map((one) -> people.get(one.name()))
			.filter(Objects::nonNull)
			.flatMap((appearance) -> appearance.holdings().stream())
			.filter((holding) -> holding.post().open() && !holding.seat());
	}

	private static List<String> names(Stream<Participant> participants) {
		return participants.map(Participant::name).limit(NAMES_IN_LABEL).toList();
	}

	private static @Nullable LocalDate day(EventFact event) {
		When when = event.when();
		if (when == null) {
			return null;
		}
		return (when.start() != null) ? when.start() : when.end();
	}

	/**
	 * Where an article stands.
	 *
	 * @param document the file or record
	 * @param home what it is at home in, or null
	 */
	record Setting(String document, @Nullable Location home) {

	}

}
