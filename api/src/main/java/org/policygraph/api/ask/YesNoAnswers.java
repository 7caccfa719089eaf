package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;

import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers of yes and no; what no article says may be so all the same. */
final class YesNoAnswers {

	private YesNoAnswers() {
	}

	static Draft didVisit(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, null, null);
		Draft draft = draft(!events.isEmpty());
		events.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")),
				row.rows("attended")));
		return draft;
	}

	/** Whether one received the other, or wrote to him. */
	static Draft didMeet(Inquiry inquiry) {
		String type = inquiry.asked().says("回信") ? "CORRESPONDENCE" : "AUDIENCE";
		List<Row> events = Subjects.events(inquiry, List.of(type), null);
		Draft draft = draft(!events.isEmpty());
		events.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")),
				row.rows("attended")));
		return draft;
	}

	static Draft isHolder(Inquiry inquiry) {
		List<String> posts = inquiry.ids(Kind.T, 0);
		List<Row> held = inquiry.ask("ask_posts", Map.of("people", inquiry.ids(Kind.P, 0)))
			.stream()
			.filter((row) -> posts.contains(row.row("post").text("id")))
			.toList();
		Draft draft = draft(!held.isEmpty());
		held.forEach((row) -> draft.row(row.row("post").text("label"), Found.person(row.row("person")),
				List.of(row.row("held"))));
		return draft;
	}

	static Draft wasAt(Inquiry inquiry) {
		Token place = inquiry.asked().slot('L', 0);
		if (place != null && place.free()) {
			return draft(false).complete(!EventSearch.theEvent(inquiry).isEmpty());
		}
		List<Row> events = EventSearch.theEvent(inquiry);
		List<Row> there = inquiry.ask("ask_places_within",
				Map.of("events", Found.ids(events), "places", inquiry.ids(Kind.L, 0)));
		Draft draft = draft(!there.isEmpty()).complete(!events.isEmpty());
		there.forEach((row) -> draft.row(row.row("place").text("name"),
				Reference.to("places", row.row("place").text("id"), row.row("place").text("name")),
				List.of(row.row("located"))));
		return draft;
	}

	static String word(boolean yes) {
		return Senses.word("answer", yes ? "yes" : "no");
	}

	static Draft draft(boolean yes) {
		return new Draft(yes ? "is-so" : "is-not-known").values(List.of(word(yes))).complete(yes);
	}

}
