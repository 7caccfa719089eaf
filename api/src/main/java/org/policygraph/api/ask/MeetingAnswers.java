package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about who met whom: companions, audiences, letters. */
final class MeetingAnswers {

	static final int MOST = 300;

	private MeetingAnswers() {
	}

	static Draft companions(Inquiry inquiry) {
		List<Row> events = inquiry.has('P', 0) ? Subjects.events(inquiry, inquiry.asked().types(), null)
				: inquiry.theEvent();
		Draft draft = new Draft("companions").gap("person", Subjects.names(inquiry)).complete(false);
		inquiry.participants(Found.ids(events), inquiry.ids(Kind.P, 0), MOST).forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	static void addPerson(Draft draft, Row row) {
		Row person = row.row("person");
		draft.value(person.text("name"), Found.person(person), Map.of("events", String.valueOf(row.number("count"))),
				row.rows("attended"));
	}

	/**
	 * Whom somebody received: those at an audience who neither led it nor serve beside
	 * the one who did.
	 */
	static Draft received(Inquiry inquiry) {
		return audiences(inquiry, "met", "LEAD", (row) -> !row.texts("roles").contains("LEAD"));
	}

	static Draft receivedBy(Inquiry inquiry) {
		return audiences(inquiry, "met-by", null, (row) -> row.texts("roles").contains("LEAD"));
	}

	private static Draft audiences(Inquiry inquiry, String sentence, @Nullable String role, Predicate<Row> wanted) {
		List<Row> events = Subjects.events(inquiry, List.of("AUDIENCE"), role);
		Draft draft = new Draft(sentence).gap("person", Subjects.names(inquiry));
		for (Row event : events) {
			List<Row> others = inquiry
				.participants(List.of(event.row("event").text("id")), inquiry.ids(Kind.P, 0), MOST)
				.stream()
				.filter((row) -> row.rows("attended").stream().anyMatch(wanted))
				.toList();
			List<Row> speaking = others.stream()
				.filter((row) -> row.rows("attended").stream().anyMatch((one) -> one.texts("roles").contains("SPEAK")))
				.toList();
			(speaking.isEmpty() ? others : speaking).forEach((row) -> addPerson(draft, row));
		}
		return draft.orNothing();
	}

	/**
	 * Who received the guests, or wrote the letter, that reports tell of in these words.
	 */
	static Draft leadersOfMentioned(Inquiry inquiry, String sentence, String type) {
		String text = inquiry.asked().text('Q');
		List<String> events = StatementAnswers.mentioning(inquiry, text, List.of(type))
			.stream()
			.map((row) -> row.row("event").text("id"))
			.distinct()
			.toList();
		Draft draft = new Draft(sentence).gap("person", text);
		inquiry.participants(events, List.of(), MOST)
			.stream()
			.filter((row) -> row.rows("attended").stream().anyMatch((one) -> one.texts("roles").contains("LEAD")))
			.forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	static Draft meetingDay(Inquiry inquiry) {
		List<Row> audiences = Subjects.events(inquiry, List.of("AUDIENCE"), null);
		return EventAnswers.days(audiences.isEmpty() ? Subjects.events(inquiry, null, null) : audiences, "when");
	}

	static Draft meetingPlace(Inquiry inquiry) {
		return PlaceAnswers.places(inquiry, Subjects.events(inquiry, List.of("AUDIENCE"), null), "PLACE");
	}

	/** To whom letters went stands in the reports' words only. */
	static Draft letters(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, List.of("CORRESPONDENCE"), null);
		Draft draft = new Draft("letters").gap("person", Subjects.names(inquiry));
		events.forEach((event) -> event.rows("reports").forEach((reported) -> {
			Row article = reported.row("article");
			String label = Found.label(article);
			draft.value(label, Reference.to("articles", article.text("id"), label), List.of(reported));
		}));
		return draft.orNothing();
	}

}
