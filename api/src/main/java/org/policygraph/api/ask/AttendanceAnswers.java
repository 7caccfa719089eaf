package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.policygraph.api.answer.Role;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about who took part in one event, as what. */
final class AttendanceAnswers {

	private static final int MOST_PARTICIPANTS = 5000;

	private AttendanceAnswers() {
	}

	static Draft attendees(Inquiry inquiry) {
		List<String> titles = inquiry.asked().titles();
		return participants(inquiry, "attendees", (attended) -> titles.isEmpty()
				|| attended.texts("posts").stream().anyMatch((post) -> titles.stream().anyMatch(post::contains)));
	}

	/** Who was at one event and at another. */
	static Draft commonAttendees(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry, 0);
		List<Row> others = EventSearch.theEvent(inquiry, 1);
		List<String> there = present(inquiry, others);
		return attendees(inquiry, events, (person) -> there.contains(person.text("id")))
			.complete(complete(events) && complete(others));
	}

	/** Who was at one event but is not on the list of another. */
	static Draft attendeesDifference(Inquiry inquiry) {
		int absent = isAbsentFirst(inquiry.asked()) ? 0 : 1;
		List<Row> events = EventSearch.theEvent(inquiry, 1 - absent);
		List<Row> others = EventSearch.theEvent(inquiry, absent);
		if (events.isEmpty() || others.isEmpty()) {
			return Draft.nothing();
		}
		List<String> there = present(inquiry, others);
		return attendees(inquiry, events, (person) -> !there.contains(person.text("id")))
			.complete(complete(events) && complete(others));
	}

	/** 没有出席甲会但出席了乙会. */
	private static boolean isAbsentFirst(Asked asked) {
		for (Token token : asked.words()) {
			boolean absent = token.means("没有") || token.means("缺席");
			if (absent || token.names(Kind.E)) {
				return absent;
			}
		}
		return false;
	}

	private static Draft attendees(Inquiry inquiry, List<Row> events, Predicate<Row> wanted) {
		Draft draft = new Draft("attendees").gap("event", Found.label(events));
		participants(inquiry, events).stream()
			.filter((row) -> wanted.test(row.row("person")))
			.forEach((row) -> MeetingAnswers.addPerson(draft, row));
		return draft.orNothing();
	}

	private static List<String> present(Inquiry inquiry, List<Row> events) {
		return participants(inquiry, events).stream().map((row) -> row.row("person").text("id")).toList();
	}

	static Draft attendeeCount(Inquiry inquiry) {
		Draft all = attendees(inquiry);
		Draft count = new Draft("count").complete(all.isComplete());
		count.value(Integer.toString(all.values().size()), null, List.of());
		all.rows().forEach((row) -> count.row(row.value(), row.about(), List.of()));
		return count;
	}

	static Draft chair(Inquiry inquiry) {
		return participants(inquiry, "chair", (attended) -> attended.texts("roles").contains("CHAIR"));
	}

	static Draft speakers(Inquiry inquiry) {
		boolean reading = inquiry.asked().words().stream().anyMatch((token) -> Told.READS.matcher(token.text()).find());
		List<Row> events = EventSearch.theEvent(inquiry);
		List<Row> there = participants(inquiry, events);
		Predicate<Row> speaks = (attended) -> attended.texts("roles").contains("SPEAK");
		Told told = inquiry.told(there.stream()
			.flatMap((row) -> row.rows("attended").stream())
			.filter(speaks)
			.flatMap((attended) -> attended.texts("evidence").stream()));
		return participants(events, there, "speakers",
				speaks.and((attended) -> reading ? told.readOut(attended) : told.spoke(attended)));
	}

	private static Draft participants(Inquiry inquiry, String sentence, Predicate<Row> wanted) {
		List<Row> events = EventSearch.theEvent(inquiry);
		return participants(events, participants(inquiry, events), sentence, wanted);
	}

	private static Draft participants(List<Row> events, List<Row> there, String sentence, Predicate<Row> wanted) {
		Draft draft = new Draft(sentence).gap("event", Found.label(events)).complete(complete(events));
		for (Row row : there) {
			List<Row> attended = row.rows("attended").stream().filter(wanted).toList();
			if (!attended.isEmpty()) {
				Row person = row.row("person");
				draft.value(person.text("name"), Found.person(person),
						Map.of("posts", String.join("、", attended.get(0).texts("posts")), "roles",
								String.join(" ", attended.get(0).texts("roles"))),
						attended);
			}
		}
		return draft.orNothing();
	}

	private static List<Row> participants(Inquiry inquiry, List<Row> events) {
		return inquiry.participants(Found.ids(events), List.of(), MOST_PARTICIPANTS);
	}

	private static List<Row> participants(Inquiry inquiry, List<Row> events, List<String> people) {
		return participants(inquiry, events).stream()
			.filter((row) -> people.contains(row.row("person").text("id")))
			.toList();
	}

	static boolean complete(List<Row> events) {
		return !events.isEmpty() && events.stream().allMatch((row) -> row.row("event").flag("participantsComplete"));
	}

	static Draft didAttend(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		List<String> ids = inquiry.ids(Kind.P, 0);
		if (events.isEmpty()) {
			return Draft.nothing();
		}
		List<Row> present = participants(inquiry, events, ids);
		boolean complete = complete(events);
		String sentence = !present.isEmpty() ? "yes" : complete ? "no" : "perhaps-no";
		boolean asked = present.isEmpty() == inquiry.asked().says("缺席");
		Draft draft = new Draft(sentence).gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.complete(!present.isEmpty() || complete);
		draft.values(List.of(YesNoAnswers.word(asked)));
		present.forEach((row) -> draft.row(row.row("person").text("name"), Found.person(row.row("person")),
				row.rows("attended")));
		return draft;
	}

	/** Whether somebody spoke or chaired; 强调 is speaking. */
	static Draft didAct(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		List<String> ids = inquiry.ids(Kind.P, 0);
		if (events.isEmpty()) {
			return Draft.nothing();
		}
		String role = inquiry.asked().says("主持") ? "CHAIR" : "SPEAK";
		List<Row> acts = participants(inquiry, events, ids).stream()
			.flatMap((row) -> row.rows("attended").stream())
			.filter((attended) -> attended.texts("roles").contains(role))
			.toList();
		Draft draft = new Draft(acts.isEmpty() ? "did-not" : "did").gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.gap("act", Role.valueOf(role).label())
			.complete(!acts.isEmpty());
		return draft.value(YesNoAnswers.word(!acts.isEmpty()), Found.reference(events.get(0).row("event")), acts);
	}

	static Draft postAt(Inquiry inquiry) {
		List<Row> events = inquiry.has('E', 0) ? EventSearch.theEvent(inquiry)
				: Subjects.events(inquiry, inquiry.asked().types(), null);
		List<String> ids = inquiry.ids(Kind.P, 0);
		Draft draft = new Draft("post-at").gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.complete(true);
		participants(inquiry, events, ids).forEach((row) -> row.rows("attended")
			.forEach((attended) -> attended.texts("posts")
				.forEach((post) -> draft.value(post, Found.person(row.row("person")), List.of(attended)))));
		return draft.orNothing();
	}

	static Draft roleAt(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		List<String> ids = inquiry.ids(Kind.P, 0);
		Draft draft = new Draft("role-at").gap("person", inquiry.name(Kind.P, 0)).gap("event", Found.label(events));
		participants(inquiry, events, ids).forEach((row) -> row.rows("attended")
			.forEach((attended) -> attended.texts("roles")
				.forEach((role) -> draft.value(Role.valueOf(role).label(), Found.person(row.row("person")),
						List.of(attended)))));
		return draft.orNothing();
	}

}
