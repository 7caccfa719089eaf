package org.policygraph.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.policygraph.graph.Decision.Answer;
import org.policygraph.graph.Decision.Side;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Ids;

/**
 * What analysts decide on who is who. A decision is kept beside the articles: it holds
 * whatever is loaded, taken back or read anew, until it is undone. Each call is one
 * transaction.
 */
public final class Decisions {

	private final Driver driver;

	/**
	 * Makes them for a graph.
	 * @param driver a connection with write access to a database with the {@link Schema}
	 */
	public Decisions(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Decides that two persons are one or two.
	 * @param answer which
	 * @param left a person's id, also one that only leads to a person
	 * @param right the other's
	 * @param by who decides
	 * @param reason why
	 * @param at when
	 * @return the decision
	 * @throws IllegalArgumentException if there is no such person, or the ids are equal
	 * @throws Contradiction if earlier decisions say otherwise
	 */
	public Decision decide(Answer answer, String left, String right, String by, String reason, Instant at) {
		if (left.equals(right)) {
			throw new IllegalArgumentException("A decision is about two persons; both ids are " + left);
		}
		return write((transaction) -> {
			Statements statements = new Statements(transaction);
			statements.run("load/take_turn", Map.of());
			Decision decision = new Decision(Ids.of("de", answer.name(), left, right, by, reason, at.toString()),
					answer, side(statements, left), side(statements, right), by, reason, at.toString(), null, null,
					null);
			new EarlierDecisions(statements, decision).check();
			statements.run("load/create_decision", Map.of("properties", properties(decision)));
			new Replacement(transaction).reconsider(List.of(decision.left(), decision.right()));
			return decision;
		});
	}

	/**
	 * Takes a decision back.
	 * @param id the decision's id
	 * @param by who takes it back, or null
	 * @param reason why, or null
	 * @param at when
	 * @return the decision
	 * @throws IllegalArgumentException if there is no such decision, or it has been taken
	 * back before
	 */
	public Decision undo(String id, @Nullable String by, @Nullable String reason, Instant at) {
		return write((transaction) -> {
			Statements statements = new Statements(transaction);
			statements.run("load/take_turn", Map.of());
			Map<String, Object> undoing = new HashMap<>(Map.of("id", id, "at", at.toString()));
			undoing.put("by", by);
			undoing.put("reason", reason);
			List<Record> rows = statements.run("load/undo_decision", undoing);
			if (rows.isEmpty()) {
				throw new IllegalArgumentException("There is no decision " + id + " that could be taken back");
			}
			Decision decision = Decision.of(rows.get(0).get("decision"));
			new Replacement(transaction).reconsider(List.of(decision.left(), decision.right()));
			return decision;
		});
	}

	/**
	 * {@return all decisions in the order in which they were taken, also those taken
	 * back}
	 */
	public List<Decision> all() {
		return read((transaction) -> new Statements(transaction).run("load/decisions", Map.of())
			.stream()
			.map((row) -> Decision.of(row.get("decision")))
			.toList());
	}

	/**
	 * {@return what is not clear, the most valuable answers first}
	 * @param limit at most so many
	 */
	public List<OpenQuestion> questions(int limit) {
		return questions(limit, Double.MAX_VALUE, null);
	}

	/**
	 * {@return what is not clear beyond what has been given, the most valuable answers
	 * first}
	 * @param limit at most so many
	 * @param value the value of the last one given
	 * @param id its id, or null at the start
	 */
	public List<OpenQuestion> questions(int limit, double value, @Nullable String id) {
		Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit, "value", value));
		parameters.put("id", id);
		return read((transaction) -> new Statements(transaction).run("load/open_questions", parameters)
			.stream()
			.map(OpenQuestion::of)
			.toList());
	}

	private static Side side(Statements statements, String id) {
		for (Record row : statements.run("load/bearer_side", Map.of("id", id))) {
			return new Side(id, row.get("name").asString(), row.get("article").asString());
		}
		for (Record row : statements.run("load/lone_mentions", Map.of("mentions", List.of(id)))) {
			return new Side(id, Bearer.traits(row.get("traits").asString()).name(),
					row.get("places").get(0).get("article").asString());
		}
		throw new IllegalArgumentException("There is no person " + id);
	}

	private static Map<String, Object> properties(Decision decision) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.putAll(Rows.row("id", decision.id(), "verdict", decision.answer().name(), "by", decision.by(),
				"reason", decision.reason(), "at", decision.at()));
		properties.putAll(properties("left", decision.left()));
		properties.putAll(properties("right", decision.right()));
		return properties;
	}

	private static Map<String, Object> properties(String which, Side side) {
		return Rows.row(which, side.id(), which + "Name", side.name(), which + "Article", side.article());
	}

	private <T> T write(Function<TransactionContext, T> work) {
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build())) {
			return session.executeWrite(work::apply);
		}
	}

	private <T> T read(Function<TransactionContext, T> work) {
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			return session.executeRead(work::apply);
		}
	}

}
