package org.policygraph.api.event;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event of a series.
 *
 * @param event the event
 * @param ordinal its number in the series, or null
 * @param evidence the words that report it
 */
record SeriesSession(EventSummary event, @Nullable Integer ordinal, List<Evidence> evidence) {

	static SeriesSession of(Row row, Quotes quotes) {
		return new SeriesSession(EventSummary.of(row.row("event")), row.number("ordinal"),
				quotes.of(row.rows("reports")));
	}

}
