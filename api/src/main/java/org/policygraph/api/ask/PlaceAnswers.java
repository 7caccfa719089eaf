package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about where people were, and who was where. */
final class PlaceAnswers {

	private static final Pattern COMPANY = Patterns.of("company");

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
		return draft.values().isEmpty() ? places(inquiry, events, "SITE") : draft;
	}

	static Draft countries(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, null, null);
		Draft draft = new Draft("places").gap("person", Subjects.names(inquiry));
		EventAnswers.addPlaces(draft,
				inquiry.ask("ask_places", Map.of("events", Found.ids(events)))
					.stream()
					.filter((row) -> "COUNTRY".equals(row.row("place").textOrNull("kind")))
					.toList());
		return draft.orNothing();
	}

	static Draft sites(Inquiry inquiry) {
		boolean companies = inquiry.asked().words().stream().anyMatch((token) -> COMPANY.matcher(token.text()).find());
		List<Row> events = Subjects.events(inquiry, null, null);
		Draft draft = new Draft("sites").gap("person", Subjects.names(inquiry));
		EventAnswers.addPlaces(draft,
				inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", "SITE"))
					.stream()
					.filter((row) -> !companies || COMPANY.matcher(row.row("place").text("name")).find())
					.toList());
		if (draft.values().isEmpty() && !companies) {
			EventAnswers.addPlaces(draft,
					inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", "PLACE"))
						.stream()
						.filter((row) -> !inquiry.ids(Kind.L, 0).contains(row.row("place").text("id")))
						.toList());
		}
		return draft.orNothing();
	}

	static Draft places(Inquiry inquiry, List<Row> events, String kind) {
		Draft draft = new Draft("places").gap("person", Subjects.names(inquiry));
		EventAnswers.addPlaces(draft, inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", kind)));
		return draft.orNothing();
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
				EventFilter.NONE.in(inquiry.ids(Kind.L, number)).types(inquiry.asked().types()));
		boolean leading = inquiry.asked().says("调研");
		return inquiry.participants(Found.ids(events), List.of(), MeetingAnswers.MOST)
			.stream()
			.filter((row) -> !leading || Found.acted(row, "LEAD"))
			.toList();
	}

}
