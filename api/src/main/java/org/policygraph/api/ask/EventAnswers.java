package org.policygraph.api.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.graph.Row;

/** Answers about one event: when, where, told by whom. */
final class EventAnswers {

	private static final Pattern NUMBER = Patterns.of("session");

	private EventAnswers() {
	}

	static Draft whenAndWhere(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = days(events, "when");
		if (!events.isEmpty()) {
			addPlaces(draft, inquiry.ask("ask_places", Map.of("events", Found.ids(events))));
		}
		return draft;
	}

	static Draft where(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("where").gap("event", Found.label(events)).complete(true);
		List<Row> places = PlaceAnswers.located(inquiry, events, null);
		addPlaces(draft, places);
		return draft.orNothing();
	}

	static void addPlaces(Draft draft, List<Row> places) {
		places.forEach((row) -> addPlace(draft, row, "located"));
	}

	/**
	 * Adds a place.
	 * @param draft the answer
	 * @param row a row of ask_places
	 * @param said its column with the fact that is quoted
	 */
	static void addPlace(Draft draft, Row row, String said) {
		Row place = row.row("place");
		draft.value(place.text("name"), Reference.to("places", place.text("id"), place.text("name")),
				List.of(row.row(said)));
	}

	static Draft when(Inquiry inquiry) {
		return days(EventSearch.theEvent(inquiry), "when");
	}

	static Draft days(List<Row> events, String sentence) {
		Draft draft = new Draft(sentence).gap("event", Found.label(events)).complete(true);
		events.forEach((row) -> {
			Row event = row.row("event");
			for (String end : List.of("start", "end")) {
				LocalDate day = event.day(end);
				boolean wanted = sentence.equals("when") || sentence.equals(end);
				if (day != null && wanted) {
					draft.value(day.toString(), Found.reference(event), row.rows("reports"));
				}
			}
		});
		return draft.orNothing();
	}

	static Draft session(Inquiry inquiry) {
		return PeopleAnswers.list(inquiry, EventSearch.theEvent(inquiry), "events");
	}

	/** The number in the name of a session: 第四次. */
	static Draft sessionNumber(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("session-number").gap("event", Found.label(events)).complete(true);
		events.forEach((row) -> NUMBER.matcher(row.row("event").text("label"))
			.results()
			.reduce((one, other) -> other)
			.ifPresent(
					(number) -> draft.value(number.group(), Found.reference(row.row("event")), row.rows("reports"))));
		return draft.orNothing();
	}

	static Draft start(Inquiry inquiry) {
		return days(EventSearch.theEvent(inquiry), "start");
	}

	static Draft end(Inquiry inquiry) {
		return days(EventSearch.theEvent(inquiry), "end");
	}

	static Draft duration(Inquiry inquiry) {
		List<Row> events = inquiry.has('E', 0) ? EventSearch.theEvent(inquiry)
				: Subjects.events(inquiry, inquiry.asked().types(), null);
		Draft draft = new Draft("days").gap("event", Found.label(events)).complete(true);
		events.stream().limit(1).forEach((row) -> {
			LocalDate start = row.row("event").day("start");
			LocalDate end = row.row("event").day("end");
			if (start != null && end != null) {
				draft.value(Long.toString(ChronoUnit.DAYS.between(start, end) + 1), Found.reference(row.row("event")),
						row.rows("reports"));
			}
		});
		return draft.orNothing();
	}

	static Draft groups(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("groups").gap("event", Found.label(events))
			.complete(AttendanceAnswers.complete(events));
		inquiry.ask("ask_groups", Map.of("events", Found.ids(events))).forEach((row) -> {
			Row group = row.row("group");
			draft.value(group.text("text"), Reference.to("groups", group.text("id"), group.text("text")),
					List.of(row.row("attended")));
		});
		return draft.orNothing();
	}

	static Draft publications(Inquiry inquiry) {
		return reports(inquiry, (article) -> article.textOrNull("publication"));
	}

	static Draft reports(Inquiry inquiry) {
		return reports(inquiry, Found::label);
	}

	private static Draft reports(Inquiry inquiry, Function<Row, @Nullable String> value) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("publications").gap("event", Found.label(events));
		addReports(draft, events, value);
		return draft.orNothing();
	}

	/**
	 * Adds what the articles that report events are asked for.
	 * @param draft takes it
	 * @param events the events
	 * @param value gives it for an article, or null
	 */
	static void addReports(Draft draft, List<Row> events, Function<Row, @Nullable String> value) {
		events.forEach((event) -> event.rows("reports").forEach((reported) -> {
			Row article = reported.row("article");
			String one = value.apply(article);
			if (one != null) {
				draft.value(one, Reference.to("articles", article.text("id"), Found.label(article)), List.of(reported));
			}
		}));
	}

}
