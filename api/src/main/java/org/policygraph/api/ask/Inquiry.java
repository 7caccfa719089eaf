package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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

	private final @Nullable String only;

	/** The people of states, by the states' ids, as far as they were looked up. */
	private final Map<String, List<String>> ofStates;

	private String statement = "";

	private Map<String, Object> parameters = Map.of();

	Inquiry(GraphReader graph, Names names, Asked asked, LocalDate today) {
		this.graph = graph;
		this.asked = asked;
		this.today = today;
		this.meanings = new Meanings(graph, names, asked);
		this.only = null;
		this.ofStates = new HashMap<>();
	}

	private Inquiry(Inquiry other, String only) {
		this.graph = other.graph;
		this.asked = other.asked;
		this.today = other.today;
		this.meanings = other.meanings;
		this.only = only;
		this.ofStates = other.ofStates;
	}

	/**
	 * {@return the same question about one of several events of the name in it}
	 * @param event the event's id
	 */
	Inquiry about(String event) {
		return new Inquiry(this, event);
	}

	/**
	 * {@return the id of the one event that is meant, or null}
	 */
	@Nullable String only() {
		return this.only;
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

	/**
	 * {@return the ids of the people of the state that the question is about: 法国领导人; null
	 * where it is about none}
	 */
	@Nullable List<String> ofState() {
		Thing state = this.asked.state();
		return (state == null) ? null : this.ofStates.computeIfAbsent(state.id(),
				(id) -> ask("ask_people_of_state", Map.of("state", id)).stream().map((row) -> row.text("id")).toList());
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
	 * {@return what reports say around the names that facts rest on}
	 */
	Told told(Stream<String> evidence) {
		return Told.of(this.graph, evidence);
	}

	/**
	 * {@return who took part in events, without those of whom the asker knows}
	 * @param events ids of events
	 * @param without ids of further people who are not meant
	 * @param limit how many at most
	 */
	List<Row> participants(List<String> events, List<String> without, int limit) {
		List<String> known = Stream.concat(without.stream(), this.asked.except().stream().map(Thing::id)).toList();
		Map<String, @Nullable Object> parameters = ranks();
		parameters.putAll(Map.of("events", events, "without", known, "limit", limit));
		return ask("ask_participants", parameters);
	}

	/**
	 * {@return new parameters that say which ranks words like 省领导 mean, if the question
	 * has such}
	 */
	Map<String, @Nullable Object> ranks() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("states", this.asked.states());
		if (this.asked.states() != null) {
			return parameters;
		}
		RankWords.in(this.asked.words()).ifPresent((ranks) -> {
			parameters.put("ranks", ranks.ranks());
			parameters.put("of", ranks.of());
			parameters.put("foreign", ranks.foreign());
		});
		return parameters;
	}

	/**
	 * {@return articles with their texts}
	 * @param ids their ids
	 */
	List<Row> articles(List<String> ids) {
		return ids.isEmpty() ? List.of() : ask("quoted_articles", Map.of("ids", ids));
	}

	/**
	 * {@return the names that a thing was given in the question}
	 */
	List<String> typed(Thing thing) {
		return this.meanings.typed(thing);
	}

}
