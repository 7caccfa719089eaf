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
		List<Row> events = Subjects.events(inquiry, inquiry.types(), inquiry.role());
		return places(inquiry, events, "PLACE");
	}

	static Draft placesOf(Inquiry inquiry) {
		List<Row> led = inquiry.asked().says("调研") ? Subjects.events(inquiry, inquiry.types(), "LEAD") : List.of();
		List<Row> events = led.isEmpty() ? Subjects.events(inquiry, inquiry.types(), null) : led;
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

	static Draft visitors(Inquiry inquiry) {
		List<Row> events = inquiry.events(EventFilter.NONE.in(inquiry.ids(Kind.L, 0)).types(inquiry.types()));
		Draft draft = new Draft("visitors").gap("place", inquiry.name(Kind.L, 0));
		boolean leading = inquiry.asked().says("调研");
		inquiry
			.ask("ask_participants",
					Map.of("events", Found.ids(events), "without", List.of(), "limit", MeetingAnswers.MOST))
			.stream()
			.filter((row) -> !leading
					|| row.rows("attended").stream().anyMatch((one) -> one.texts("roles").contains("LEAD")))
			.forEach((row) -> MeetingAnswers.addPerson(draft, row));
		return draft.orNothing();
	}

}
