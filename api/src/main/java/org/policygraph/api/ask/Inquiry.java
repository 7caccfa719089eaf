package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.ask.Asked.Which;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;

/**
 * One question on its way to the graph: what its names mean there, which events it is
 * about, and the statement that was asked last.
 */
final class Inquiry {

	/** More events are not looked at. */
	static final int MOST_EVENTS = 1000;

	private final GraphReader graph;

	private final Asked asked;

	private final LocalDate today;

	private final Meanings meanings;

	private String statement = "";

	private Map<String, Object> parameters = Map.of();

	Inquiry(GraphReader graph, Names names, Asked asked, LocalDate today) {
		this.graph = graph;
		this.asked = asked;
		this.today = today;
		this.meanings = new Meanings(graph, names, asked);
	}

	Asked asked() {
		return this.asked;
	}

	LocalDate today() {
		return this.today;
	}

	String statement() {
		return this.statement;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * {@return names that were taken for others, by what was typed}
	 */
	Map<String, String> taken() {
		return this.meanings.taken();
	}

	List<Row> ask(String statement, Map<String, ? extends @Nullable Object> parameters) {
		this.statement = statement;
		Map<String, Object> given = new LinkedHashMap<>();
		parameters.forEach((name, value) -> {
			if (value != null) {
				given.put(name, value);
			}
		});
		this.parameters = given;
		return this.graph.all(statement, parameters);
	}

	boolean has(char letter, int number) {
		return this.asked.slot(letter, number) != null;
	}

	List<Thing> things(Kind kind, int number) {
		return this.meanings.of(kind, number);
	}

	/** Refuses to go on with several people of one name among those found. */
	void one(Kind kind, int number, List<String> found) {
		this.meanings.one(kind, number, found);
	}

	List<String> ids(Kind kind, int number) {
		return things(kind, number).stream().map(Thing::id).toList();
	}

	/**
	 * {@return the name of what a slot names}
	 */
	String name(Kind kind, int number) {
		return things(kind, number).stream().map(Thing::name).findFirst().orElse("");
	}

	/**
	 * {@return the events of a name, or of the people, places and days of the question,
	 * the latest first}
	 */
	List<Row> events(EventFilter filter) {
		return events(filter, 0);
	}

	private List<Row> events(EventFilter filter, int number) {
		Token named = this.asked.slot('E', number);
		Days days = (named != null && named.days() != null) ? named.days() : this.asked.days();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("names", (named != null) ? ids(Kind.E, number) : null);
		parameters.put("people", filter.people());
		parameters.put("places", filter.places());
		parameters.put("from", (days != null && filter.inDays()) ? days.first() : null);
		parameters.put("to", (days != null && filter.inDays()) ? days.last() : null);
		parameters.put("types", filter.types());
		parameters.put("role", filter.role());
		parameters.put("before", filter.before());
		parameters.put("limit", MOST_EVENTS);
		List<Row> events = ask("ask_events", parameters);
		for (int i = 0; i < filter.people().size(); i++) {
			one(Kind.P, i, Found.present(events));
		}
		return events;
	}

	/**
	 * {@return the one event that the question is about; several of one day are one}
	 */
	List<Row> theEvent() {
		return theEvent(0);
	}

	/**
	 * {@return the one event that the name in a slot means; several of one day are one}
	 * @param number which of the slots for events, from 0
	 */
	List<Row> theEvent(int number) {
		List<String> around = this.asked.around()
			.stream()
			.filter((thing) -> thing.kind() == Kind.L)
			.map(Thing::id)
			.toList();
		EventFilter filter = EventFilter.NONE.in(around.isEmpty() ? null : around);
		List<Row> there = events(filter, number);
		List<Row> events = pick(there.isEmpty() ? toldOfThere(number) : there, filter);
		List<LocalDate> starts = events.stream().map(Found::day).distinct().toList();
		if (starts.size() > 1) {
			Draft draft = new Draft("choices").gap("text", name(Kind.E, number));
			events.stream().limit(Meanings.MOST_CHOICES).forEach((row) -> draft.choice(choice(row, number)));
			throw new Choosing(draft);
		}
		return events;
	}

	/**
	 * Where it took place need not be known: 岚河市委常委会会议 is the one whose report says 岚河.
	 */
	private List<Row> toldOfThere(int number) {
		List<String> names = this.asked.around()
			.stream()
			.flatMap((thing) -> this.meanings.typed(thing).stream())
			.toList();
		return names.isEmpty() ? List.of()
				: events(EventFilter.NONE, number).stream()
					.filter((row) -> row.rows("reports")
						.stream()
						.anyMatch((told) -> names.stream().anyMatch(Found.label(told.row("article"))::contains)))
					.toList();
	}

	/**
	 * {@return who took part in events, without those of whom the asker knows}
	 * @param events ids of events
	 * @param without ids of further people who are not meant
	 * @param limit how many at most
	 */
	List<Row> participants(List<String> events, List<String> without, int limit) {
		List<String> known = Stream.concat(without.stream(), this.asked.except().stream().map(Thing::id)).toList();
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("events", events, "without", known, "limit", limit));
		Ranks.in(this.asked.words()).ifPresent((ranks) -> {
			parameters.put("ranks", ranks.ranks());
			parameters.put("of", ranks.of());
		});
		return ask("ask_participants", parameters);
	}

	private Choice choice(Row row, int number) {
		Row event = row.row("event");
		LocalDate day = Found.day(row);
		String text = this.asked.text('E', number);
		StringBuilder question = new StringBuilder();
		this.asked.words().forEach((token) -> {
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
	List<Row> pick(List<Row> events, EventFilter filter) {
		if (events.isEmpty() || this.asked.which() == Which.ANY) {
			return events;
		}
		boolean relative = this.asked.days() != null && this.asked.which() != Which.FIRST
				&& this.asked.which() != Which.LAST;
		if (!relative) {
			boolean first = this.asked.which() == Which.FIRST;
			return List.of(events.get(first ? events.size() - 1 : 0));
		}
		List<Row> series = events(filter.anytime());
		int at = series.indexOf(events.get(0)) + ((this.asked.which() == Which.NEXT) ? -1 : 1);
		return (at < 0 || at >= series.size()) ? List.of() : List.of(series.get(at));
	}

}
