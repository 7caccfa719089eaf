package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about what people did, where and with whom. */
final class PeopleAnswers {

	private static final int MOST = 300;

	private static final List<String> COMPANY_WORDS = List.of("企业", "公司", "厂", "工厂");

	private static final Pattern COMPANY = Pattern.compile("公司|集团|企业|合作社|银行|[厂矿]$");

	private PeopleAnswers() {
	}

	/** The events of the people that the question names, as it restricts them. */
	private static List<Row> events(Inquiry inquiry, @Nullable List<String> types, @Nullable String role) {
		EventFilter filter = EventFilter.NONE.of(people(inquiry)).types(types).role(role).in(places(inquiry));
		return inquiry.pick(inquiry.events(filter), filter);
	}

	private static List<List<String>> people(Inquiry inquiry) {
		List<List<String>> people = new ArrayList<>();
		for (int i = 0; inquiry.has('P', i); i++) {
			people.add(inquiry.ids(Kind.P, i));
		}
		return people;
	}

	private static @Nullable List<String> places(Inquiry inquiry) {
		return inquiry.has('L', 0) ? inquiry.ids(Kind.L, 0) : null;
	}

	private static String names(Inquiry inquiry) {
		return inquiry.has('P', 1) ? inquiry.name(Kind.P, 0) + "、" + inquiry.name(Kind.P, 1) : inquiry.name(Kind.P, 0);
	}

	static Draft list(Inquiry inquiry) {
		return list(inquiry, events(inquiry, inquiry.types(), inquiry.role()), "events");
	}

	static Draft published(Inquiry inquiry) {
		return list(inquiry, events(inquiry, List.of("PUBLICATION"), null), "events");
	}

	static Draft here(Inquiry inquiry) {
		EventFilter filter = EventFilter.NONE.in(places(inquiry)).types(inquiry.types());
		return list(inquiry, inquiry.pick(inquiry.events(filter), filter), "events");
	}

	private static Draft list(Inquiry inquiry, List<Row> events, String sentence) {
		Draft draft = new Draft(sentence).gap("n", events.size()).gap("person", names(inquiry));
		events.forEach((row) -> {
			Row event = row.row("event");
			draft.value(event.text("label"), Found.reference(event), Map.of("day", String.valueOf(Found.day(row))),
					facts(row));
		});
		if (inquiry.asked().which() != Asked.Which.ANY) {
			events.forEach((row) -> draft.values(List.of(String.valueOf(Found.day(row)))));
		}
		return draft.orNothing();
	}

	private static List<Row> facts(Row row) {
		List<Row> attended = row.rows("attended");
		return attended.isEmpty() ? row.rows("reports") : attended;
	}

	static Draft count(Inquiry inquiry) {
		return count(events(inquiry, inquiry.types(), inquiry.role()));
	}

	static Draft countHere(Inquiry inquiry) {
		return count(inquiry.events(EventFilter.NONE.in(places(inquiry)).types(inquiry.types())));
	}

	static Draft countSeries(Inquiry inquiry) {
		List<String> around = inquiry.asked().around().stream().map(Thing::id).toList();
		return count(inquiry.events(EventFilter.NONE.in(around.isEmpty() ? null : around)));
	}

	private static Draft count(List<Row> events) {
		Draft draft = new Draft("count").values(List.of(Integer.toString(events.size())));
		events.stream()
			.limit(MOST)
			.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")), facts(row)));
		return draft;
	}

	static Draft day(Inquiry inquiry) {
		List<Row> events = events(inquiry, inquiry.types(), inquiry.role());
		if (inquiry.asked().which() == Asked.Which.ANY && !inquiry.has('L', 0) && !inquiry.has('E', 0)) {
			return list(inquiry, events, "events")
				.values(events.stream().map((row) -> String.valueOf(Found.day(row))).distinct().toList());
		}
		return EventAnswers.days(events, "when");
	}

	static Draft place(Inquiry inquiry) {
		List<Row> events = events(inquiry, inquiry.types(), inquiry.role());
		return places(inquiry, events, "PLACE");
	}

	static Draft companions(Inquiry inquiry) {
		List<Row> events = inquiry.has('P', 0) ? events(inquiry, inquiry.types(), null) : inquiry.theEvent();
		Draft draft = new Draft("companions").gap("person", names(inquiry)).complete(false);
		inquiry
			.ask("ask_participants",
					Map.of("events", Found.ids(events), "without", inquiry.ids(Kind.P, 0), "limit", MOST))
			.forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	private static void addPerson(Draft draft, Row row) {
		Row person = row.row("person");
		draft.value(person.text("name"), Found.person(person), Map.of("events", String.valueOf(row.number("count"))),
				row.rows("attended"));
	}

	static Draft visitors(Inquiry inquiry) {
		List<Row> events = inquiry.events(EventFilter.NONE.in(inquiry.ids(Kind.L, 0)).types(inquiry.types()));
		Draft draft = new Draft("visitors").gap("place", inquiry.name(Kind.L, 0));
		boolean leading = inquiry.asked().says("调研");
		inquiry.ask("ask_participants", Map.of("events", Found.ids(events), "without", List.of(), "limit", MOST))
			.stream()
			.filter((row) -> !leading
					|| row.rows("attended").stream().anyMatch((one) -> one.texts("roles").contains("LEAD")))
			.forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	static Draft placesOf(Inquiry inquiry) {
		List<Row> led = inquiry.asked().says("调研") ? events(inquiry, inquiry.types(), "LEAD") : List.of();
		List<Row> events = led.isEmpty() ? events(inquiry, inquiry.types(), null) : led;
		Draft draft = places(inquiry, events, "PLACE");
		return draft.values().isEmpty() ? places(inquiry, events, "SITE") : draft;
	}

	static Draft countries(Inquiry inquiry) {
		List<Row> events = events(inquiry, null, null);
		Draft draft = new Draft("places").gap("person", names(inquiry));
		EventAnswers.addPlaces(draft,
				inquiry.ask("ask_places", Map.of("events", Found.ids(events)))
					.stream()
					.filter((row) -> "COUNTRY".equals(row.row("place").textOrNull("kind")))
					.toList());
		return draft.orNothing();
	}

	static Draft sites(Inquiry inquiry) {
		boolean companies = inquiry.asked().words().stream().anyMatch((token) -> COMPANY_WORDS.contains(token.text()));
		List<Row> events = events(inquiry, null, null);
		Draft draft = new Draft("sites").gap("person", names(inquiry));
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

	private static Draft places(Inquiry inquiry, List<Row> events, String kind) {
		Draft draft = new Draft("places").gap("person", names(inquiry));
		EventAnswers.addPlaces(draft, inquiry.ask("ask_places", Map.of("events", Found.ids(events), "kind", kind)));
		return draft.orNothing();
	}

	static Draft common(Inquiry inquiry) {
		return list(inquiry, events(inquiry, inquiry.types(), inquiry.role()), "relation");
	}

	static Draft relation(Inquiry inquiry) {
		List<Row> events = events(inquiry, null, null);
		return events.isEmpty() ? new Draft("no-relation").gap("person", names(inquiry))
				: list(inquiry, events, "relation");
	}

	static Draft difference(Inquiry inquiry) {
		List<String> other = inquiry.ids(Kind.P, 1);
		EventFilter one = EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0))).types(inquiry.types());
		List<String> both = Found.ids(inquiry.events(EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0), other))));
		List<Row> events = inquiry.events(one)
			.stream()
			.filter((row) -> !both.contains(row.row("event").text("id")))
			.toList();
		return list(inquiry, events, "difference").gap("person", inquiry.name(Kind.P, 0))
			.gap("other", inquiry.name(Kind.P, 1))
			.complete(EventAnswers.complete(events));
	}

	static Draft compare(Inquiry inquiry) {
		Draft draft = new Draft("compare");
		for (int i = 0; i < 2; i++) {
			draft.values(List.of(inquiry.name(Kind.P, i) + " " + eventsOf(inquiry, i).size()));
		}
		events(inquiry, null, null)
			.forEach((row) -> draft.row(row.row("event").text("label"), Found.reference(row.row("event")), facts(row)));
		return draft;
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
		List<Row> events = inquiry.events(
				EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, number))).types(inquiry.types()).role(inquiry.role()));
		inquiry.one(Kind.P, number, Found.present(events));
		return events;
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
		List<Row> events = events(inquiry, List.of("AUDIENCE"), role);
		Draft draft = new Draft(sentence).gap("person", names(inquiry));
		for (Row event : events) {
			List<Row> others = inquiry
				.ask("ask_participants",
						Map.of("events", List.of(event.row("event").text("id")), "without", inquiry.ids(Kind.P, 0),
								"limit", MOST))
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

	static Draft meetingDay(Inquiry inquiry) {
		return EventAnswers.days(events(inquiry, List.of("AUDIENCE"), null), "when");
	}

	static Draft meetingPlace(Inquiry inquiry) {
		return places(inquiry, events(inquiry, List.of("AUDIENCE"), null), "PLACE");
	}

	/** To whom letters went stands in the reports' words only. */
	static Draft letters(Inquiry inquiry) {
		List<Row> events = events(inquiry, List.of("CORRESPONDENCE"), null);
		Draft draft = new Draft("letters").gap("person", names(inquiry));
		events.forEach((event) -> event.rows("reports").forEach((reported) -> {
			Row article = reported.row("article");
			String title = article.textOrNull("title");
			String label = (title != null) ? title : article.text("beginning") + "…";
			draft.value(label, Reference.to("articles", article.text("id"), label), List.of(reported));
		}));
		return draft.orNothing();
	}

}
