package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.ask.Asked.Which;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Which events a question is about. */
final class EventSearch {

	/** Fewer characters are in many headlines, one here and one there. */
	private static final int SHORTEST_ABBREVIATION = 3;

	/** More events on more days are no story. */
	private static final int STORY = 4;

	private static final int STORY_DAYS = 14;

	/** So many events are what somebody did lately. */
	private static final int LATELY = 10;

	private static final Pattern OPENING = Patterns.of("opening");

	private static final Pattern CALL = Patterns.of("call");

	private EventSearch() {
	}

	/**
	 * {@return the events of a name, or of the people, places and days of the question,
	 * the latest first}
	 */
	static List<Row> events(Inquiry inquiry, EventFilter filter) {
		return events(inquiry, filter, 0);
	}

	private static List<Row> events(Inquiry inquiry, EventFilter filter, int number) {
		Token named = inquiry.asked().slot('E', number);
		List<Row> unnamed = (named != null) ? UnnamedMeetings.of(inquiry, named) : List.of();
		if (!unnamed.isEmpty()) {
			return unnamed;
		}
		Days days = (named != null && named.days() != null) ? named.days() : inquiry.asked().days();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("names", (named != null) ? inquiry.ids(Kind.E, number) : null);
		parameters.put("people", filter.people());
		parameters.put("places", filter.places());
		parameters.put("from", (days != null && filter.inDays()) ? days.first() : null);
		parameters.put("to", (days != null && filter.inDays()) ? days.last() : null);
		parameters.put("types", filter.types());
		parameters.put("role", filter.role());
		parameters.put("before", filter.before());
		parameters.put("limit", Inquiry.MOST_EVENTS);
		List<Row> found = inquiry.ask("ask_events", parameters);
		List<Row> events = (named != null) ? found
				: about(calls(ofSort(found, inquiry.asked()), inquiry.asked()), inquiry.asked().topics());
		for (int i = 0; i < filter.people().size(); i++) {
			inquiry.one(Kind.P, i, Found.present(events));
		}
		return events;
	}

	/** Who telephones is told as who meets; the headline says it. */
	private static List<Row> calls(List<Row> events, Asked asked) {
		List<Row> calls = asked.words().stream().noneMatch((token) -> CALL.matcher(token.text()).find()) ? List.of()
				: events.stream()
					.filter((row) -> Found.headlines(row).anyMatch((headline) -> CALL.matcher(headline).find()))
					.toList();
		return calls.isEmpty() ? events : calls;
	}

	/** Those that are called so, or told of in these words in the headline. */
	private static List<Row> about(List<Row> events, List<String> topics) {
		return topics.isEmpty() ? events
				: events.stream()
					.filter((row) -> topics.stream()
						.allMatch((topic) -> row.row("event").text("label").contains(topic)
								|| Found.headlines(row).anyMatch((headline) -> headline.contains(topic))))
					.toList();
	}

	/** 哪场座谈会 is none of the other meetings. */
	private static List<Row> ofSort(List<Row> events, Asked asked) {
		List<String> sorts = asked.sorts();
		return sorts.isEmpty() ? events
				: events.stream()
					.filter((row) -> sorts.stream().anyMatch(row.row("event").text("label")::contains))
					.toList();
	}

	/**
	 * {@return the one event that the question is about; several of one day are one}
	 */
	static List<Row> theEvent(Inquiry inquiry) {
		return theEvent(inquiry, 0);
	}

	/**
	 * {@return the one event that the name in a slot means; several of one day are one}
	 * @param number which of the slots for events, from 0
	 */
	static List<Row> theEvent(Inquiry inquiry, int number) {
		List<String> around = inquiry.asked()
			.around()
			.stream()
			.filter((thing) -> thing.kind() == Kind.L)
			.map(Thing::id)
			.toList();
		EventFilter filter = EventFilter.NONE.in(around.isEmpty() ? null : around);
		boolean bare = ShortenedNames.BARE_SESSION.matcher(inquiry.asked().text('E', number)).matches();
		List<Row> there = (bare && !inquiry.asked().around().isEmpty()) ? List.of() : events(inquiry, filter, number);
		List<Row> told = (there.size() == 1) ? List.of() : toldOfThere(inquiry, number);
		List<Row> named = opened(inquiry, (there.isEmpty() || !told.isEmpty()) ? told : there);
		if (inquiry.only() != null && Found.ids(named).contains(inquiry.only())) {
			return named.stream().filter((row) -> row.row("event").text("id").equals(inquiry.only())).toList();
		}
		boolean beside = inquiry.asked().which() == Which.PREVIOUS || inquiry.asked().which() == Which.NEXT;
		boolean isBeside = (beside && inquiry.asked().type() == QuestionType.SESSION)
				|| inquiry.asked().isBesideNamed();
		List<Row> events = isBeside ? beside(inquiry, named) : pick(inquiry, named, filter);
		List<LocalDate> starts = events.stream().map(Found::day).distinct().toList();
		List<Row> attended = (starts.size() > 1 && inquiry.has('P', 0))
				? events(inquiry, filter.of(Subjects.people(inquiry)), number) : List.of();
		boolean anyDoes = !attended.isEmpty() && inquiry.asked().type() == QuestionType.DID_ATTEND;
		if (anyDoes || attended.stream().map(Found::day).distinct().count() == 1) {
			return attended;
		}
		if (starts.size() > 1) {
			Draft draft = new Draft(Draft.CHOICES).gap("text", inquiry.name(Kind.E, number));
			events.stream().limit(Meanings.MOST_CHOICES).forEach((row) -> draft.choice(choice(inquiry, row, number)));
			throw new Choosing(draft, isOneStory(starts) ? Found.ids(events) : List.of());
		}
		return events;
	}

	/** 论坛哪天开幕 is when its opening was. */
	private static List<Row> opened(Inquiry inquiry, List<Row> events) {
		List<Row> openings = !inquiry.asked().says("开始") ? List.of()
				: events.stream().filter((row) -> OPENING.matcher(row.row("event").text("label")).find()).toList();
		return openings.isEmpty() ? events : openings;
	}

	/** One meeting may be told as two, of which one has who chaired it. */
	private static boolean isOneStory(List<LocalDate> starts) {
		List<LocalDate> days = starts.stream().filter(Objects::nonNull).sorted().toList();
		return starts.size() <= STORY
				&& (days.isEmpty() || days.get(0).plusDays(STORY_DAYS).isAfter(days.get(days.size() - 1)));
	}

	/** The session before or after. */
	private static List<Row> beside(Inquiry inquiry, List<Row> events) {
		return inquiry.ask("ask_sessions",
				Map.of("events", Found.ids(events), "next", inquiry.asked().which() == Which.NEXT));
	}

	/**
	 * Where it took place need not be known: 岚河市委常委会会议 is the one whose report says 岚河.
	 */
	private static List<Row> toldOfThere(Inquiry inquiry, int number) {
		List<Thing> around = inquiry.asked().around();
		return around.isEmpty() ? List.of()
				: events(inquiry, EventFilter.NONE, number).stream()
					.filter((row) -> Found.headlines(row)
						.anyMatch((headline) -> around.stream().anyMatch((thing) -> isIn(inquiry, thing, headline))))
					.toList();
	}

	/** Bodies may be typed shorter than they are printed: 首规委 for 首都规划建设委员会. */
	private static boolean isIn(Inquiry inquiry, Thing thing, String headline) {
		return inquiry.typed(thing)
			.stream()
			.anyMatch((typed) -> headline.contains(typed) || (thing.kind() == Kind.O
					&& typed.length() >= SHORTEST_ABBREVIATION && Likeness.isShortened(typed, headline)));
	}

	private static Choice choice(Inquiry inquiry, Row row, int number) {
		Row event = row.row("event");
		LocalDate day = Found.day(row);
		String text = inquiry.asked().text('E', number);
		StringBuilder question = new StringBuilder();
		inquiry.asked().words().forEach((token) -> {
			if (token.text().equals(text)) {
				question.append(day).append("的");
			}
			question.append(token.text());
		});
		return new Choice(event.text("label"), String.valueOf(day), Address.of("events", event.text("id")),
				question.toString());
	}

	/**
	 * {@return those of the events that 第一次, 最近一次, 上一次 or 下一次 mean}
	 */
	static List<Row> pick(Inquiry inquiry, List<Row> events, EventFilter filter) {
		if (events.isEmpty() || inquiry.asked().which() == Which.ANY) {
			return events;
		}
		boolean relative = inquiry.asked().days() != null && inquiry.asked().which() != Which.FIRST
				&& inquiry.asked().which() != Which.LAST;
		if (inquiry.asked().isAboutLately()) {
			return events.stream().filter((row) -> !isAfter(Found.day(row), inquiry.today())).limit(LATELY).toList();
		}
		if (!relative) {
			boolean first = inquiry.asked().which() == Which.FIRST;
			List<Row> past = events.stream().filter((row) -> !isAfter(Found.day(row), inquiry.today())).toList();
			List<Row> meant = (past.isEmpty() || inquiry.asked().which() == Which.NEXT) ? events : past;
			return List.of(meant.get(first ? meant.size() - 1 : 0));
		}
		List<Row> series = events(inquiry, filter.anytime());
		int at = series.indexOf(events.get(0)) + ((inquiry.asked().which() == Which.NEXT) ? -1 : 1);
		return (at < 0 || at >= series.size()) ? List.of() : List.of(series.get(at));
	}

	private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
		return day != null && day.isAfter(today);
	}

}
