package org.policygraph.api.day;

import java.util.List;

import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event in a period.
 *
 * @param event the event
 * @param evidence the words that say when it was
 */
record DatedEvent(EventSummary event, List<Evidence> evidence) {

	static DatedEvent of(Row row, Quotes quotes) {
		return new DatedEvent(EventSummary.of(row.row("event")),
				quotes.of(row.rows("edges")).stream().distinct().toList());
	}

}
