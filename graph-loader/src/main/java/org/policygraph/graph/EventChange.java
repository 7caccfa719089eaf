package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.policygraph.graph.EventReport.Attends;
import org.policygraph.graph.Pool.Stored;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.meetings.Clusters;

/**
 * Which events a change touches: as they were, and as they are put together anew from
 * their reports. An article that comes can join two events, one that goes can part them.
 */
final class EventChange {

	private final Statements statements;

	private final Set<String> before = new TreeSet<>();

	private final Map<String, String> was = new HashMap<>();

	private final Map<String, String> is = new HashMap<>();

	private final Map<String, List<EventReport>> after = new TreeMap<>();

	/**
	 * Works out what changes; writes nothing.
	 * @param statements the transaction
	 * @param coming all reports of the articles that are written
	 * @param going ids of the articles that are replaced or taken back
	 */
	EventChange(Statements statements, List<EventReport> coming, List<String> going) {
		this.statements = statements;
		Set<String> articles = new HashSet<>(going);
		List<Record> told = statements.run("load/reports_of_articles", Map.of("articles", going));
		told.forEach((row) -> this.before.add(row.get("event").asString()));
		List<Stored> gone = Stored.read(told);
		Pool pool = new Pool((clues) -> byClues(clues, articles));
		pool.addLike(gone.stream().map((stored) -> stored.report().telling()).toList());
		pool.addLike(coming.stream().map(EventReport::telling).toList());
		completed(pool, articles);
		List<EventReport> all = new ArrayList<>(coming);
		for (Stored stored : pool.members()) {
			this.before.add(stored.event());
			this.was.put(stored.report().id(), stored.event());
			all.add(stored.report());
		}
		this.is.putAll(Clusters.of(all.stream().map(EventReport::telling).toList()));
		all.forEach((report) -> this.after.computeIfAbsent(event(report.id()), (id) -> new ArrayList<>()).add(report));
	}

	/**
	 * An event that is touched is touched with all its reports, also with those that an
	 * earlier version of the rules put there.
	 */
	private void completed(Pool pool, Set<String> going) {
		Set<String> complete = new HashSet<>();
		Set<String> events = new TreeSet<>(this.before);
		pool.members().forEach((stored) -> events.add(stored.event()));
		while (complete.addAll(events)) {
			List<Stored> own = Stored
				.read(this.statements.run("load/reports_of_events", Map.of("events", List.copyOf(events))));
			pool.add(own.stream().filter((stored) -> !going.contains(stored.report().article())).toList());
			pool.members().forEach((stored) -> events.add(stored.event()));
			events.removeAll(complete);
		}
	}

	/**
	 * {@return the events whose facts are put together anew}
	 */
	Set<String> before() {
		return this.before;
	}

	/**
	 * {@return the events that nobody reports any more}
	 */
	List<String> ended() {
		return this.before.stream().filter((event) -> !this.after.containsKey(event)).toList();
	}

	/**
	 * {@return the event that a telling is of}
	 */
	String event(String telling) {
		return this.is.getOrDefault(telling, telling);
	}

	/**
	 * Touches further events, because of who takes part in them.
	 * @param events ids; those that are touched anyway may be among them
	 * @return those that were not touched before
	 */
	Set<String> include(Set<String> events) {
		Set<String> further = new TreeSet<>(events);
		further.removeAll(this.before);
		further.removeAll(this.after.keySet());
		for (Stored stored : Stored
			.read(this.statements.run("load/reports_of_events", Map.of("events", List.copyOf(further))))) {
			this.is.put(stored.report().id(), stored.event());
			this.after.computeIfAbsent(stored.event(), (id) -> new ArrayList<>()).add(stored.report());
		}
		return further;
	}

	/**
	 * {@return what links the events that are put together with others; they must have
	 * been written}
	 */
	EventLinks links() {
		return new EventLinks(this.statements, this.after);
	}

	/**
	 * {@return all reports of the events that are put together}
	 */
	List<EventReport> reports() {
		return this.after.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Adds the rows of the events and of their reports.
	 * @param rows where to
	 * @param persons gives the person of an attendee
	 */
	void addTo(Rows rows, Function<Attends, String> persons) {
		this.after.forEach((event, reports) -> {
			List<EventReport> identified = reports.stream().map((report) -> report.attendedBy(persons)).toList();
			EventRows.add(MergedEvent.of(event, identified), rows);
			Map<String, List<EventReport>> byArticle = reports.stream()
				.sorted((one, other) -> one.id().compareTo(other.id()))
				.collect(Collectors.groupingBy(EventReport::article, TreeMap::new, Collectors.toList()));
			byArticle.forEach((article, own) -> {
				Map<String, Object> properties = EvidenceList.union(own.stream().map(EventReport::evidence).toList())
					.properties();
				properties.put("report", ReportJson.write(own));
				rows.add(Merge.REPORTS, Rows.row("event", event, "article", article, "properties", properties));
			});
		});
	}

	/** Leads what articles that stay said of an event to the event that it now is. */
	void move() {
		List<Map<String, Object>> moves = new ArrayList<>();
		this.was.forEach((telling, from) -> {
			String to = event(telling);
			if (!from.equals(to)) {
				moves.add(Rows.row("telling", telling, "from", from, "to", to));
			}
		});
		this.statements.run("load/move_statements", Map.of("rows", moves));
		this.statements.run("load/move_task_sets", Map.of("rows", moves));
	}

	private List<Stored> byClues(Collection<String> clues, Set<String> without) {
		return Stored.byClues(this.statements, clues)
			.stream()
			.filter((stored) -> !without.contains(stored.report().article()))
			.toList();
	}

}
