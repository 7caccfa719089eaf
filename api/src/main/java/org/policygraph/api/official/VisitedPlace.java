package org.policygraph.api.official;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A place where a person was at events.
 *
 * @param place the place
 * @param count how many events
 * @param first the day of the first of them, or null
 * @param latest the latest of them
 * @param evidence the words that say that it was there
 */
record VisitedPlace(PlaceSummary place, @Schema(description = "How many events.") int count, @Nullable LocalDate first,
		EventSummary latest, List<Evidence> evidence) {

	static VisitedPlace of(Row row, Quotes quotes) {
		return new VisitedPlace(PlaceSummary.of(row.row("place")), row.count("count"), row.day("first"),
				EventSummary.of(row.row("event")), quotes.of(row.rows("located")));
	}

}
