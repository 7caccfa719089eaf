package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about who met whom: companions, audiences, letters. */
final class MeetingAnswers {

	static final int MOST = 300;

	/** So many of the facts behind one value are quoted. */
	private static final int FACTS = 5;

	private static final List<String> AUDIENCES = List.of("AUDIENCE");

	private MeetingAnswers() {
	}

	static Draft companions(Inquiry inquiry) {
		List<Row> events = inquiry.has('P', 0) ? ofPeople(inquiry) : EventSearch.theEvent(inquiry);
		Draft draft = new Draft("companions").gap("person", Subjects.names(inquiry)).complete(false);
		List<String> asked = Subjects.people(inquiry).stream().flatMap(List::stream).toList();
		List<String> titles = inquiry.asked().askedTitles();
		inquiry.participants(Found.ids(events), asked, MOST)
			.stream()
			.filter((row) -> titles.isEmpty() || hasTitle(row, titles))
			.forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	/** 陪同考察 is also told of people at the meeting that went with it. */
	private static List<Row> ofPeople(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, inquiry.asked().types(), null);
		return events.isEmpty() ? Subjects.events(inquiry, null, null) : events;
	}

	private static boolean hasTitle(Row row, List<String> titles) {
		return row.rows("attended")
			.stream()
			.flatMap((attended) -> attended.texts("posts").stream())
			.anyMatch((post) -> titles.stream().anyMatch(post::contains));
	}

	static void addPerson(Draft draft, Row row) {
		Row person = row.row("person");
		draft.value(person.text("name"), Found.person(person), Map.of("events", String.valueOf(row.number("count"))),
				row.rows("attended"));
	}

	/** Whom somebody received; 布林肯见了谁 asks who received him. */
	static Draft received(Inquiry inquiry) {
		List<Row> events = Subjects.events(inquiry, AUDIENCES, "LEAD");
		if (events.isEmpty()) {
			return receivedBy(inquiry);
		}
		if (inquiry.asked().says("来访")) {
			Draft hosts = receivedBy(inquiry);
			if (!hosts.values().isEmpty()) {
				return hosts;
			}
		}
		List<String> people = inquiry.ofState();
		Set<String> ofState = (people == null) ? null : Set.copyOf(people);
		Draft met = people(inquiry, "met",
				Audience.all(inquiry, Found.ids(events))
					.stream()
					.flatMap((one) -> one.guests().stream())
					.filter((row) -> ofState == null || ofState.contains(row.row("person").text("id"))));
		return met.values().isEmpty() ? receivedBy(inquiry) : met;
	}

	/** How many people somebody received. */
	static Draft receivedCount(Inquiry inquiry) {
		return received(inquiry).counted("people");
	}

	/** Who received somebody, not only whom he accompanied. */
	static Draft receivedBy(Inquiry inquiry) {
		List<String> ids = Subjects.people(inquiry).get(0);
		List<Row> events = Subjects.events(inquiry, AUDIENCES, null);
		return people(inquiry, "met-by", Audience.all(inquiry, Found.ids(events))
			.stream()
			.filter((one) -> one.guests().stream().anyMatch((row) -> ids.contains(row.row("person").text("id"))))
			.flatMap((one) -> one.hosts().stream()));
	}

	/** Each person who is meant once, with the number of events. */
	private static Draft people(Inquiry inquiry, String sentence, Stream<Row> found) {
		List<String> known = Stream
			.concat(inquiry.ids(Kind.P, 0).stream(), inquiry.asked().except().stream().map(Thing::id))
			.toList();
		Map<String, List<Row>> people = new LinkedHashMap<>();
		found.filter((row) -> row.flag("meant") && !known.contains(row.row("person").text("id")))
			.forEach((row) -> people.computeIfAbsent(row.row("person").text("id"), (id) -> new ArrayList<>()).add(row));
		Draft draft = new Draft(sentence).gap("person", Subjects.names(inquiry));
		people.values().forEach((rows) -> {
			Row person = rows.get(0).row("person");
			draft.value(person.text("name"), Found.person(person), Map.of("events", String.valueOf(rows.size())),
					rows.stream().limit(FACTS).map((row) -> row.row("attended")).toList());
		});
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
		return leaders(inquiry, events, List.of(), new Draft(sentence).gap("person", text));
	}

	/** Who led the events, without those whose ids are known. */
	private static Draft leaders(Inquiry inquiry, List<String> events, List<String> known, Draft draft) {
		inquiry.participants(events, known, MOST)
			.stream()
			.filter((row) -> Found.acted(row, "LEAD"))
			.forEach((row) -> addPerson(draft, row));
		return draft.orNothing();
	}

	static Draft meetingDay(Inquiry inquiry) {
		if (inquiry.has('Q', 0)) {
			return meetingDayOfMentioned(inquiry);
		}
		List<Row> audiences = Subjects.events(inquiry, AUDIENCES, null);
		return EventAnswers.days(audiences.isEmpty() ? Subjects.events(inquiry, null, null) : audiences, "when");
	}

	/** 古巴共产党代表团: guests of whom reports tell in these words. */
	private static Draft meetingDayOfMentioned(Inquiry inquiry) {
		return EventAnswers.days(telling(inquiry, Subjects.events(inquiry, AUDIENCES, null), AUDIENCES), "when");
	}

	/**
	 * {@return those of some events of which reports tell in the words of the question}
	 */
	static List<Row> telling(Inquiry inquiry, List<Row> events, @Nullable List<String> types) {
		List<String> telling = StatementAnswers.mentioning(inquiry, inquiry.asked().text('Q'), types)
			.stream()
			.map((row) -> row.row("event").text("id"))
			.toList();
		return events.stream().filter((row) -> telling.contains(row.row("event").text("id"))).toList();
	}

	static Draft meetingPlace(Inquiry inquiry) {
		return PlaceAnswers.places(inquiry, Subjects.events(inquiry, AUDIENCES, null), "PLACE");
	}

	/** Who wrote to somebody, or the letter that reports tell of in these words. */
	static Draft letterFrom(Inquiry inquiry) {
		if (!inquiry.has('P', 0)) {
			return leadersOfMentioned(inquiry, "letter-from", "CORRESPONDENCE");
		}
		Draft draft = new Draft("letter-from").gap("person", inquiry.name(Kind.P, 0));
		List<Row> events = Subjects.events(inquiry, List.of("CORRESPONDENCE"), null);
		return leaders(inquiry, Found.ids(events), inquiry.ids(Kind.P, 0), draft);
	}

	/** To whom letters went stands in the reports' words only. */
	static Draft letters(Inquiry inquiry) {
		EventFilter filter = EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0))).types(List.of("CORRESPONDENCE"));
		List<Row> events = EventSearch.pick(inquiry, EventSearch.events(inquiry, filter), filter);
		Draft draft = new Draft("letters").gap("person", Subjects.names(inquiry));
		List<String> ofPlace = inquiry.things(Kind.L, 0).stream().map(Thing::name).toList();
		EventAnswers.addReports(draft, events, (article) -> {
			String told = Found.label(article);
			return (ofPlace.isEmpty() || ofPlace.stream().anyMatch(told::contains)) ? told : null;
		});
		return draft.orNothing();
	}

}
