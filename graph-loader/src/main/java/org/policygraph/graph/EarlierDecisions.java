package org.policygraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Decision.Answer;

/** What earlier decisions say against a new one. */
final class EarlierDecisions {

	private final Statements statements;

	private final Decision decision;

	private final List<Decision> others;

	EarlierDecisions(Statements statements, Decision decision) {
		this.statements = statements;
		this.decision = decision;
		Set<String> families = new TreeSet<>(List.of(decision.left().family(), decision.right().family()));
		this.others = List.copyOf(KnownBearers.decisions(statements, families).values());
	}

	/**
	 * Refuses the decision if earlier ones say otherwise.
	 * @throws Contradiction if they do
	 */
	void check() {
		if (this.decision.answer() == Answer.SAME) {
			refuseSame();
		}
		else {
			refuseDifferent();
		}
	}

	/** Two persons of whom somebody has said that they are not one. */
	private void refuseSame() {
		Map<String, String> persons = persons();
		String left = persons.get(this.decision.left().id());
		String right = persons.get(this.decision.right().id());
		List<Decision> against = this.others.stream()
			.filter((other) -> other.answer() == Answer.DIFFERENT)
			.filter((other) -> joins(persons.get(other.left().id()), persons.get(other.right().id()), left, right))
			.toList();
		if (!against.isEmpty()) {
			throw new Contradiction(this.decision.left().name() + " " + left + " and " + this.decision.right().name()
					+ " " + right + " cannot be one person: " + described(against) + ". Undo that first.");
		}
	}

	private static boolean joins(@Nullable String one, @Nullable String other, @Nullable String left,
			@Nullable String right) {
		return one != null && other != null
				&& ((one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left)));
	}

	/** Two persons whom a chain of decisions makes one. */
	private void refuseDifferent() {
		Map<String, List<Decision>> chains = new HashMap<>(Map.of(this.decision.left().id(), List.of()));
		Deque<String> reached = new ArrayDeque<>(List.of(this.decision.left().id()));
		while (!reached.isEmpty()) {
			String from = reached.remove();
			for (Decision other : this.others) {
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
		List<Decision> chain = chains.get(this.decision.right().id());
		if (chain != null) {
			throw new Contradiction(this.decision.left().name() + " " + this.decision.left().id() + " and "
					+ this.decision.right().name() + " " + this.decision.right().id() + " cannot be two persons: "
					+ described(chain) + ". Undo one of these first.");
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
	private Map<String, String> persons() {
		Set<String> ids = new TreeSet<>(Set.of(this.decision.left().id(), this.decision.right().id()));
		this.others.forEach((other) -> ids.addAll(List.of(other.left().id(), other.right().id())));
		Map<String, String> persons = new HashMap<>();
		List<Map<String, Object>> rows = ids.stream().map((id) -> Rows.row("id", id)).toList();
		this.statements.run("load/persons_of_ids", Map.of("rows", rows))
			.forEach((row) -> persons.put(row.get("id").asString(),
					row.get("person").asString(row.get("id").asString())));
		return persons;
	}

}
