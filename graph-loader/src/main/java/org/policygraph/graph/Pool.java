package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.policygraph.meetings.Clusters;
import org.policygraph.meetings.Telling;

/**
 * The reports in the graph that a change can affect: those linked to what comes or goes,
 * directly or through others. Their number is that of the reports of some events, not of
 * the graph.
 */
final class Pool {

	private final Function<Collection<String>, List<Stored>> byClue;

	private final Map<String, Stored> members = new TreeMap<>();

	private final Map<String, Stored> seen = new TreeMap<>();

	private final Set<String> asked = new HashSet<>();

	/**
	 * Begins an empty pool.
	 * @param byClue finds the reports that the graph has of some clues
	 */
	Pool(Function<Collection<String>, List<Stored>> byClue) {
		this.byClue = byClue;
	}

	/**
	 * Takes in all that the graph has of the like of some tellings.
	 * @param tellings what comes or goes
	 */
	void addLike(List<Telling> tellings) {
		List<Telling> frontier = tellings;
		while (!frontier.isEmpty()) {
			Set<String> clues = new TreeSet<>();
			frontier.forEach((telling) -> clues.addAll(Clusters.clues(telling)));
			clues.removeAll(this.asked);
			this.asked.addAll(clues);
			this.byClue.apply(clues).forEach((stored) -> this.seen.put(stored.report().id(), stored));
			List<Telling> others = this.seen.values()
				.stream()
				.map((stored) -> stored.report().telling())
				.filter((telling) -> !this.members.containsKey(telling.id()))
				.toList();
			frontier = Clusters.linked(frontier, others);
			frontier.forEach((telling) -> this.members.computeIfAbsent(telling.id(), this.seen::get));
		}
	}

	/**
	 * Takes in reports that the graph has, and their like.
	 */
	void add(List<Stored> reports) {
		List<Stored> others = reports.stream()
			.filter((stored) -> !this.members.containsKey(stored.report().id()))
			.toList();
		others.forEach((stored) -> this.members.put(stored.report().id(), stored));
		addLike(others.stream().map((stored) -> stored.report().telling()).toList());
	}

	/**
	 * {@return the reports}
	 */
	Collection<Stored> members() {
		return this.members.values();
	}

	/**
	 * A report in the graph.
	 *
	 * @param event the event that it is held to be of
	 * @param report what it says
	 */
	record Stored(String event, EventReport report) {

		/**
		 * {@return the reports that the graph has of some clues}
		 */
		static List<Stored> byClues(Statements statements, Collection<String> clues) {
			return read(statements.run("load/reports_by_clues", Map.of("clues", List.copyOf(clues))));
		}

		static List<Stored> read(List<Record> rows) {
			List<Stored> reports = new ArrayList<>();
			for (Record row : rows) {
				String event = row.get("event").asString();
				ReportJson.read(row.get("report").asString())
					.forEach((report) -> reports.add(new Stored(event, report)));
			}
			return reports;
		}

	}

}
