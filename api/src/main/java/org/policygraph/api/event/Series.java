package org.policygraph.api.event;

import org.policygraph.api.answer.Reference;
import org.policygraph.api.graph.Row;

/**
 * Events that come again under one name.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param name its name
 * @param sessions how many of its sessions are known
 * @param events the address of its sessions
 */
record Series(String id, String self, String label, String name, int sessions, String events) {

	static Series of(Row row) {
		Reference series = SeriesAnswers.series(row.row("series"));
		return new Series(series.id(), series.self(), series.label(), series.label(), row.count("sessions"),
				series.self() + "/events");
	}

}
