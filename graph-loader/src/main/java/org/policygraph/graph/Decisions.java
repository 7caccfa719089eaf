package org.policygraph.graph;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
			List<Decision> others = others(statements, decision);
			if (answer == Answer.SAME) {
				refuseSame(statements, decision, others);
			}
			else {
				refuseDifferent(decision, others);
			}
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

	private static List<Decision> others(Statements statements, Decision decision) {
		Set<String> families = new TreeSet<>(List.of(decision.left().family(), decision.right().family()));
		return List.copyOf(KnownBearers.decisions(statements, families).values());
	}

	/** Two persons of whom somebody has said that they are not one. */
	private static void refuseSame(Statements statements, Decision decision, List<Decision> others) {
		Map<String, String> persons = persons(statements, decision, others);
		String left = persons.get(decision.left().id());
		String right = persons.get(decision.right().id());
		List<Decision> against = others.stream()
			.filter((other) -> other.answer() == Answer.DIFFERENT)
			.filter((other) -> joins(persons.get(other.left().id()), persons.get(other.right().id()), left, right))
			.toList();
		if (!against.isEmpty()) {
			throw new Contradiction(decision.left().name() + " " + left + " and " + decision.right().name() + " "
					+ right + " cannot be one person: " + described(against) + ". Undo that first.", against);
		}
	}

	private static boolean joins(@Nullable String one, @Nullable String other, @Nullable String left,
			@Nullable String right) {
		return one != null && other != null
				&& ((one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left)));
	}

	/** Two persons whom a chain of decisions makes one. */
	private static void refuseDifferent(Decision decision, List<Decision> others) {
		Map<String, List<Decision>> chains = new HashMap<>(Map.of(decision.left().id(), List.of()));
		Deque<String> reached = new ArrayDeque<>(List.of(decision.left().id()));
		while (!reached.isEmpty()) {
			String from = reached.remove();
			for (Decision other : others) {
				if (other.answer() == Answer.SAME
						&& (other.left().id().equals(from) || other.right().id().equals(from))) {
					String to = other.left().id().equals(from) ? other.right().id() : other.left().id();
					List<Decision> chain = new ArrayList<>(chains.getOrDefault(from, List.of()));
					chain.add(other);
					if (chains.putIfAbsent(to, chain) == null) {
						reached.add(to);
					}
				}
			}
		}
		List<Decision> chain = chains.get(decision.right().id());
		if (chain != null) {
			throw new Contradiction(decision.left().name() + " " + decision.left().id() + " and "
					+ decision.right().name() + " " + decision.right().id() + " cannot be two persons: "
					+ described(chain) + ". Undo one of these first.", chain);
		}
	}

	private static String described(List<Decision> decisions) {
		return String.join("; ",
				decisions.stream()
					.map((one) -> one.by() + " decided " + one.answer() + " on " + one.left().id() + " and "
							+ one.right().id() + " at " + one.at() + " (" + one.id() + "): " + one.reason())
					.toList());
	}

	/** The persons that the ids of decisions mean now. */
	private static Map<String, String> persons(Statements statements, Decision decision, List<Decision> others) {
		Set<String> ids = new TreeSet<>(Set.of(decision.left().id(), decision.right().id()));
		others.forEach((other) -> ids.addAll(List.of(other.left().id(), other.right().id())));
		Map<String, String> persons = new HashMap<>();
		List<Map<String, Object>> rows = ids.stream().map((id) -> Rows.row("id", id)).toList();
		statements.run("load/persons_of_ids", Map.of("rows", rows))
			.forEach((row) -> persons.put(row.get("id").asString(),
					row.get("person").asString(row.get("id").asString())));
		return persons;
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
		return Rows.row(which, side.id(), which + "Name", side.name(), which + "Family", side.family(),
				which + "Article", side.article());
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
