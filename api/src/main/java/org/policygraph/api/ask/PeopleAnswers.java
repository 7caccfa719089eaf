package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;

import org.policygraph.api.graph.Row;

/** Answers about which events there were, how many and when. */
final class PeopleAnswers {

	private static final int MOST = 300;

	private PeopleAnswers() {
	}

	static Draft list(Inquiry inquiry) {
		return list(inquiry, Subjects.events(inquiry, inquiry.asked().types(), inquiry.asked().role()), "events");
	}

	static Draft published(Inquiry inquiry) {
		return list(inquiry, Subjects.events(inquiry, List.of("PUBLICATION"), null), "events");
	}

	static Draft here(Inquiry inquiry) {
		if (inquiry.has('O', 0)) {
			return list(inquiry, ofBody(inquiry), "events");
		}
		EventFilter filter = EventFilter.NONE.of(Subjects.people(inquiry))
			.in(Subjects.places(inquiry))
			.types(inquiry.asked().types());
		return list(inquiry, EventSearch.pick(inquiry, EventSearch.events(inquiry, filter), filter), "events");
	}

	/** Events of the days that are called after a body, or told of it in the headline. */
	private static List<Row> ofBody(Inquiry inquiry) {
		String body = inquiry.asked().text('O');
		return EventSearch.events(inquiry, EventFilter.NONE.types(inquiry.asked().types()))
			.stream()
			.filter((row) -> row.row("event").text("label").contains(body)
					|| Found.headlines(row).anyMatch((headline) -> headline.contains(body)))
			.toList();
	}

	static Draft list(Inquiry inquiry, List<Row> events, String sentence) {
		Draft draft = new Draft(sentence).gap("n", events.size()).gap("person", Subjects.names(inquiry));
		events.forEach((row) -> {
			Row event = row.row("event");
			draft.value(event.text("label"), Found.reference(event), Map.of("day", String.valueOf(Found.day(row))),
					Subjects.facts(row));
		});
		if (inquiry.asked().which() != Asked.Which.ANY) {
			events.forEach((row) -> draft.values(List.of(String.valueOf(Found.day(row)))));
		}
		return draft.orNothing();
	}

	static Draft count(Inquiry inquiry) {
		if (inquiry.has('E', 0)) {
			return count(EventSearch.events(inquiry,
					EventFilter.NONE.of(Subjects.people(inquiry)).role(inquiry.asked().role())));
		}
		return count(Subjects.events(inquiry, inquiry.asked().types(), inquiry.asked().role()));
	}

	static Draft countHere(Inquiry inquiry) {
		return count(EventSearch.events(inquiry,
				EventFilter.NONE.of(Subjects.people(inquiry))
					.in(Subjects.places(inquiry))
					.types(inquiry.asked().types())));
	}

	static Draft countSeries(Inquiry inquiry) {
		List<String> around = inquiry.asked().around().stream().map(Thing::id).toList();
		return count(EventSearch.events(inquiry, EventFilter.NONE.in(around.isEmpty() ? null : around)));
	}

	private static Draft count(List<Row> events) {
		Draft draft = new Draft("count").values(List.of(Integer.toString(events.size())));
		events.stream()
			.limit(MOST)
			.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")),
					Subjects.facts(row)));
		return draft;
	}

	static Draft day(Inquiry inquiry) {
		if (inquiry.has('T', 0) || (inquiry.asked().says("职") && !inquiry.asked().posts().isEmpty())) {
			return PostAnswers.since(inquiry);
		}
		List<Row> all = Subjects.events(inquiry, inquiry.asked().types(), inquiry.asked().role());
		List<Row> events = inquiry.has('Q', 0) ? MeetingAnswers.telling(inquiry, all, inquiry.asked().types()) : all;
		boolean several = inquiry.asked().which() == Asked.Which.ANY && events.size() > 1;
		if (several && !inquiry.has('L', 0) && !inquiry.has('E', 0)) {
			return list(inquiry, events, "events")
				.values(events.stream().map((row) -> String.valueOf(Found.day(row))).distinct().toList());
		}
		return EventAnswers.days(events, "when");
	}

}
