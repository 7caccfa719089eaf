package org.policygraph.api.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about one event. */
final class EventAnswers {

	private static final int MOST_PARTICIPANTS = 5000;

	private static final Map<String, String> ROLES = Map.of("ATTEND", "出席", "SPEAK", "讲话", "CHAIR", "主持", "LEAD",
			"主要活动");

	private EventAnswers() {
	}

	static Draft attendees(Inquiry inquiry) {
		return participants(inquiry, "attendees", (attended) -> true);
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
		return participants(inquiry, "speakers", (attended) -> attended.texts("roles").contains("SPEAK"));
	}

	private static Draft participants(Inquiry inquiry, String sentence, Predicate<Row> wanted) {
		List<Row> events = inquiry.theEvent();
		Draft draft = new Draft(sentence).gap("event", Found.label(events)).complete(complete(events));
		for (Row row : participants(inquiry, events)) {
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
		return inquiry.ask("ask_participants",
				Map.of("events", Found.ids(events), "without", List.of(), "limit", MOST_PARTICIPANTS));
	}

	static boolean complete(List<Row> events) {
		return !events.isEmpty() && events.stream().allMatch((row) -> row.row("event").flag("participantsComplete"));
	}

	static Draft didAttend(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<String> ids = inquiry.ids(Kind.P, 0);
		if (events.isEmpty()) {
			return Draft.nothing();
		}
		List<Row> present = participants(inquiry, events).stream()
			.filter((row) -> ids.contains(row.row("person").text("id")))
			.toList();
		boolean complete = complete(events);
		String sentence = !present.isEmpty() ? "yes" : complete ? "no" : "perhaps-no";
		Draft draft = new Draft(sentence).gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.complete(!present.isEmpty() || complete);
		draft.values(List.of(present.isEmpty() ? "否" : "是"));
		present.forEach((row) -> draft.row(row.row("person").text("name"), Found.person(row.row("person")),
				row.rows("attended")));
		return draft;
	}

	/** Whether somebody spoke or chaired; 强调 is speaking. */
	static Draft didAct(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<String> ids = inquiry.ids(Kind.P, 0);
		if (events.isEmpty()) {
			return Draft.nothing();
		}
		String role = inquiry.asked().says("主持") ? "CHAIR" : "SPEAK";
		List<Row> acts = participants(inquiry, events).stream()
			.filter((row) -> ids.contains(row.row("person").text("id")))
			.flatMap((row) -> row.rows("attended").stream())
			.filter((attended) -> attended.texts("roles").contains(role))
			.toList();
		Draft draft = new Draft(acts.isEmpty() ? "did-not" : "did").gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.gap("act", ROLES.getOrDefault(role, role))
			.complete(!acts.isEmpty());
		return draft.value(acts.isEmpty() ? "否" : "是", Found.reference(events.get(0).row("event")), acts);
	}

	static Draft postAt(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<String> ids = inquiry.ids(Kind.P, 0);
		Draft draft = new Draft("post-at").gap("person", inquiry.name(Kind.P, 0))
			.gap("event", Found.label(events))
			.complete(true);
		participants(inquiry, events).stream()
			.filter((row) -> ids.contains(row.row("person").text("id")))
			.forEach((row) -> row.rows("attended")
				.forEach((attended) -> attended.texts("posts")
					.forEach((post) -> draft.value(post, Found.person(row.row("person")), List.of(attended)))));
		return draft.orNothing();
	}

	static Draft roleAt(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<String> ids = inquiry.ids(Kind.P, 0);
		Draft draft = new Draft("role-at").gap("person", inquiry.name(Kind.P, 0)).gap("event", Found.label(events));
		participants(inquiry, events).stream()
			.filter((row) -> ids.contains(row.row("person").text("id")))
			.forEach((row) -> row.rows("attended")
				.forEach((attended) -> attended.texts("roles")
					.forEach((role) -> draft.value(ROLES.getOrDefault(role, role), Found.person(row.row("person")),
							List.of(attended)))));
		return draft.orNothing();
	}

	static Draft whenAndWhere(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		Draft draft = days(events, "when");
		if (!events.isEmpty()) {
			addPlaces(draft, inquiry.ask("ask_places", Map.of("events", Found.ids(events))));
		}
		return draft;
	}

	static Draft where(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		Draft draft = new Draft("where").gap("event", Found.label(events)).complete(true);
		List<Row> places = inquiry.ask("ask_places", Map.of("events", Found.ids(events)));
		addPlaces(draft, places);
		return draft.orNothing();
	}

	static void addPlaces(Draft draft, List<Row> places) {
		places.forEach((row) -> {
			Row place = row.row("place");
			draft.value(place.text("name"), Reference.to("places", place.text("id"), place.text("name")),
					List.of(row.row("located")));
		});
	}

	static Draft when(Inquiry inquiry) {
		return days(inquiry.theEvent(), "when");
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

	static Draft start(Inquiry inquiry) {
		return days(inquiry.theEvent(), "start");
	}

	static Draft end(Inquiry inquiry) {
		return days(inquiry.theEvent(), "end");
	}

	static Draft duration(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
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
		List<Row> events = inquiry.theEvent();
		Draft draft = new Draft("groups").gap("event", Found.label(events)).complete(complete(events));
		inquiry.ask("ask_groups", Map.of("events", Found.ids(events))).forEach((row) -> {
			Row group = row.row("group");
			draft.value(group.text("text"), Reference.to("groups", group.text("id"), group.text("text")),
					List.of(row.row("attended")));
		});
		return draft.orNothing();
	}

	static Draft publications(Inquiry inquiry) {
		return reports(inquiry, true);
	}

	static Draft reports(Inquiry inquiry) {
		return reports(inquiry, false);
	}

	private static Draft reports(Inquiry inquiry, boolean papers) {
		List<Row> events = inquiry.theEvent();
		Draft draft = new Draft("publications").gap("event", Found.label(events));
		events.forEach((event) -> event.rows("reports").forEach((reported) -> {
			Row article = reported.row("article");
			String title = article.textOrNull("title");
			String label = (title != null) ? title : article.text("beginning") + "…";
			String value = papers ? article.textOrNull("publication") : label;
			if (value != null) {
				draft.value(value, Reference.to("articles", article.text("id"), label), List.of(reported));
			}
		}));
		return draft.orNothing();
	}

}
