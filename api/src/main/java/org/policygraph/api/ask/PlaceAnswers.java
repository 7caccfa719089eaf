package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Asked.Which;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about where people were, and who was where. */
final class PlaceAnswers {

	private static final Pattern COMPANY = Patterns.of("company");

	private static final Pattern COUNTRY = Patterns.of("of-countries");

	/** The levels of places by the words that ask for them, the highest first. */
	private static final List<Map.Entry<String, Pattern>> LEVELS = List.of(
			Map.entry("PROVINCE", Patterns.of("of-provinces")), Map.entry("PREFECTURE", Patterns.of("of-cities")),
			Map.entry("COUNTY", Patterns.of("of-counties")));

	/** The id of a state. */
	private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

	/** Among so many events one has a place. */
	private static final int LATEST = 20;

	private PlaceAnswers() {
	}

	static Draft place(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, inquiry.asked().types(), inquiry.asked().role());
		return places(inquiry, events, "PLACE");
	}

	static Draft placesOf(Inquiry inquiry) {
		List<Row> led = inquiry.asked().says("调研") ? Subjects.events(inquiry, inquiry.asked().types(), "LEAD")
				: List.of();
		List<Row> events = led.isEmpty() ? Subjects.events(inquiry, inquiry.asked().types(), null) : led;
		Draft draft = places(inquiry, events, "PLACE");
		if (draft.values().isEmpty() && inquiry.asked().which() == Which.LAST) {
			draft = lastPlace(inquiry);
		}
		return draft.values().isEmpty() ? places(inquiry, events, "SITE") : draft;
	}

	/**
	 * Where somebody was last as far as it is told: the latest event need not have a
	 * place.
	 */
	private static Draft lastPlace(Inquiry inquiry) {
		EventFilter filter = EventFilter.NONE.of(Subjects.people(inquiry)).types(inquiry.asked().types());
		return EventSearch.events(inquiry, filter)
			.stream()
			.filter((row) -> isPast(Found.day(row), inquiry.today()))
			.limit(LATEST)
			.map((row) -> places(inquiry, List.of(row), "PLACE"))
			.filter((draft) -> !draft.values().isEmpty())
			.findFirst()
			.orElseGet(Draft::nothing);
	}

	private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

	/** To how many provinces, cities … or countries somebody has been. */
	static Draft count(Inquiry inquiry) {
		boolean countries = inquiry.asked().words().stream().anyMatch((token) -> COUNTRY.matcher(token.text()).find());
		return (countries ? countries(inquiry) : placesOf(inquiry)).counted("place-count");
	}

	static Draft countries(Inquiry inquiry) {
		boolean all = inquiry.asked().which() == Which.ANY;
		List<Row> events = all ? Subjects.events(inquiry, null, null)
				: EventSearch.events(inquiry, EventFilter.NONE.of(Subjects.people(inquiry)));
		Draft draft = new Draft("places").gap("person", Subjects.names(inquiry));
		List<Row> countries = inquiry.ask("ask_places", Map.of("events", Found.ids(events)))
			.stream()
			.filter((row) -> "COUNTRY".equals(row.row("place").textOrNull("kind")))
			.toList();
		if (inquiry.asked().which() == Which.FIRST) {
			countries.stream()
				.min(Comparator.comparing((row) -> String.valueOf(row.day("first"))))
				.ifPresent((row) -> EventAnswers.addPlace(draft, row, "earliest"));
		}
		else {
			EventAnswers.addPlaces(draft, (all || countries.isEmpty()) ? countries : List.of(countries.get(0)));
		}
		return draft.orNothing();
	}

	static Draft sites(Inquiry inquiry) {
		boolean companies = inquiry.asked().words().stream().anyMatch((token) -> COMPANY.matcher(token.text()).find());
		List<Row> events = Subjects.events(inquiry, null, null);
		if (level(inquiry.asked()) != null) {
			return places(inquiry, events, "PLACE");
		}
		if (!companies && inquiry.ids(Kind.L, 0).stream().anyMatch((id) -> STATE.matcher(id).matches())) {
			return within(inquiry, events, new Draft("places").gap("person", Subjects.names(inquiry))).orNothing();
		}
		Draft draft = new Draft("sites").gap("person", Subjects.names(inquiry));
		EventAnswers.addPlaces(draft,
				inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", "SITE"))
					.stream()
					.filter((row) -> !companies || COMPANY.matcher(row.row("place").text("name")).find())
					.toList());
		if (draft.values().isEmpty() && !companies) {
			within(inquiry, events, draft);
		}
		return draft.orNothing();
	}

	/** Where else the events took place than in the place that is named. */
	private static Draft within(Inquiry inquiry, List<Row> events, Draft draft) {
		EventAnswers.addPlaces(draft,
				inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", "PLACE"))
					.stream()
					.filter((row) -> !inquiry.ids(Kind.L, 0).contains(row.row("place").text("id")))
					.toList());
		return draft;
	}

	static Draft places(Inquiry inquiry, List<Row> events, String kind) {
		Draft draft = new Draft("places").gap("person", Subjects.names(inquiry));
		EventAnswers.addPlaces(draft, located(inquiry, events, kind));
		return draft.orNothing();
	}

	/** The level that 哪些省 or 哪个城市 asks for, or null. */
	private static @Nullable String level(Asked asked) {
		return LEVELS.stream()
			.filter((one) -> asked.words()
				.stream()
				.anyMatch((token) -> (token.means("在哪") || token.means("几处"))
						&& one.getValue().matcher(token.text()).find()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Where events took place; 哪些省 asks for provinces, whatever reports say more exactly.
	 */
	static List<Row> located(Inquiry inquiry, List<Row> events, @Nullable String kind) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("events", Found.ids(events));
		parameters.put("kind", kind);
		parameters.put("level", level(inquiry.asked()));
		List<Row> located = inquiry.ask("ask_places", parameters);
		if (!located.isEmpty() || parameters.get("level") == null) {
			return located;
		}
		parameters.put("level", null);
		return inquiry.ask("ask_places", parameters);
	}

	/** Who was at a place, or at each of two. */
	static Draft visitors(Inquiry inquiry) {
		List<Row> visitors = visitors(inquiry, 0);
		List<String> others = inquiry.has('L', 1)
				? visitors(inquiry, 1).stream().map((row) -> row.row("person").text("id")).toList() : List.of();
		Draft draft = new Draft("visitors").gap("place", inquiry.name(Kind.L, 0));
		visitors.stream()
			.filter((row) -> !inquiry.has('L', 1) || others.contains(row.row("person").text("id")))
			.forEach((row) -> MeetingAnswers.addPerson(draft, row));
		return draft.orNothing();
	}

	private static List<Row> visitors(Inquiry inquiry, int number) {
		List<Row> events = EventSearch.events(inquiry,
				EventFilter.NONE.in(inquiry.has('L', number) ? inquiry.ids(Kind.L, number) : null)
					.types(inquiry.asked().types()));
		boolean leading = inquiry.asked().says("调研");
		return inquiry.participants(Found.ids(events), List.of(), MeetingAnswers.MOST)
			.stream()
			.filter((row) -> !leading || Found.acted(row, "LEAD"))
			.toList();
	}

}
