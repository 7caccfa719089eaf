package org.policygraph.api.ask;

import java.util.List;

import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about two people: what they share and what they do not. */
final class ComparisonAnswers {

	private ComparisonAnswers() {
	}

	static Draft difference(Inquiry inquiry) {
		int absent = absent(inquiry.asked());
		List<String> other = inquiry.ids(Kind.P, absent);
		List<String> there = inquiry.ids(Kind.P, 1 - absent);
		EventFilter one = EventFilter.NONE.of(List.of(there)).types(inquiry.asked().types());
		List<String> both = Found.ids(EventSearch.events(inquiry, EventFilter.NONE.of(List.of(there, other))));
		List<Row> events = EventSearch.events(inquiry, one)
			.stream()
			.filter((row) -> !both.contains(row.row("event").text("id")))
			.toList();
		return PeopleAnswers.list(inquiry, events, "difference")
			.gap("person", inquiry.name(Kind.P, 1 - absent))
			.gap("other", inquiry.name(Kind.P, absent))
			.complete(AttendanceAnswers.complete(events));
	}

	/**
	 * {@return which of the two was not there: the one before 没有 or 缺席}
	 */
	private static int absent(Asked asked) {
		Token before = null;
		for (Token token : asked.words()) {
			if (before != null && (token.means("没有") || token.means("缺席"))) {
				return before.equals(asked.slot('P', 0)) ? 0 : 1;
			}
			before = token;
		}
		return 1;
	}

	static Draft compare(Inquiry inquiry) {
		if (inquiry.asked().says("在哪")) {
			return comparePlaces(inquiry);
		}
		Draft draft = new Draft("compare");
		for (int i = 0; i < 2; i++) {
			draft.values(List.of(inquiry.name(Kind.P, i) + " " + eventsOf(inquiry, i).size()));
		}
		Subjects.events(inquiry, null, null)
			.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")),
					Subjects.facts(row)));
		return draft;
	}

	/** Where each of the two has been. */
	private static Draft comparePlaces(Inquiry inquiry) {
		Draft draft = new Draft("compare");
		for (int i = 0; i < 2; i++) {
			EventFilter filter = EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, i))).types(inquiry.asked().types());
			EventAnswers.addPlaces(draft, PlaceAnswers.located(inquiry, EventSearch.events(inquiry, filter), "PLACE"));
		}
		return draft.orNothing();
	}

	static Draft compareCount(Inquiry inquiry) {
		int one = eventsOf(inquiry, 0).size();
		int other = eventsOf(inquiry, 1).size();
		Draft draft = new Draft("more").gap("n",
				inquiry.name(Kind.P, 0) + " " + one + "，" + inquiry.name(Kind.P, 1) + " " + other);
		boolean more = inquiry.asked().says("多");
		if (one == other || (one > other) == more) {
			draft.values(List.of(inquiry.name(Kind.P, 0)));
		}
		if (one == other || (one < other) == more) {
			draft.values(List.of(inquiry.name(Kind.P, 1)));
		}
		return draft;
	}

	private static List<Row> eventsOf(Inquiry inquiry, int number) {
		List<Row> events = EventSearch.events(inquiry,
				EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, number)))
					.types(inquiry.asked().types())
					.role(inquiry.asked().role()));
		inquiry.one(Kind.P, number, Found.present(events));
		return events;
	}

	static Draft common(Inquiry inquiry) {
		return PeopleAnswers.list(inquiry, Subjects.events(inquiry, inquiry.asked().types(), inquiry.asked().role()),
				"relation");
	}

	static Draft relation(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, null, null);
		return events.isEmpty() ? new Draft("no-relation").gap("person", Subjects.names(inquiry))
				: PeopleAnswers.list(inquiry, events, "relation");
	}

}
