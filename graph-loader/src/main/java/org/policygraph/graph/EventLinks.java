package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.policygraph.graph.Pool.Stored;
import org.policygraph.meetings.References;
import org.policygraph.meetings.Sessions;
import org.policygraph.meetings.Sessions.Session;
import org.policygraph.resolution.Ids;

/**
 * The rows that link events which have changed with others: what they pass on, their
 * series.
 */
final class EventLinks {

	private final Statements statements;

	private final Map<String, List<EventReport>> events;

	/**
	 * Takes what has changed.
	 * @param statements the transaction; the events have been written
	 * @param events what is said of each event that has changed
	 */
	EventLinks(Statements statements, Map<String, List<EventReport>> events) {
		this.statements = statements;
		this.events = events;
	}

	/**
	 * {@return which events pass on the message of which, where one of the two has
	 * changed}
	 */
	List<Map<String, Object>> references() {
		Set<String> sought = new TreeSet<>();
		this.events.values()
			.forEach((reports) -> reports.forEach((report) -> sought.addAll(References.sought(report.telling()))));
		Map<String, List<EventReport>> found = new TreeMap<>();
		Stored.byClues(this.statements, sought)
			.forEach((stored) -> found.computeIfAbsent(stored.event(), (event) -> new ArrayList<>())
				.add(stored.report()));
		List<Map<String, Object>> rows = new ArrayList<>();
		this.events.forEach((event, reports) -> found.forEach((other, others) -> {
			rows.addAll(PassingOn.rows(event, reports, other, others));
			if (!this.events.containsKey(other)) {
				rows.addAll(PassingOn.rows(other, others, event, reports));
			}
		}));
		return rows;
	}

	/**
	 * {@return the series that the events are sessions of}
	 */
	List<Map<String, Object>> sessions() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.events.forEach((event, reports) -> {
			Session session = Sessions.of(reports.stream().map(EventReport::telling).toList());
			if (session != null) {
				String series = Ids.of("se", session.series(), session.scope());
				rows.add(Rows.row("event", event, "series", series, "name", session.series(), "ordinal",
						session.ordinal(), "session", series + "|" + session.ordinal(), "previous",
						series + "|" + (session.ordinal() - 1), "next", series + "|" + (session.ordinal() + 1)));
			}
		});
		return rows;
	}

}
