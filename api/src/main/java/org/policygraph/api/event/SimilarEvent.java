package org.policygraph.api.event;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.Row;

/**
 * An event that is like another.
 *
 * @param event the event
 * @param likeness 0 to 1: of name and sort, participants and places
 * @param people participants of both, at most ten
 * @param places places of both
 */
record SimilarEvent(EventSummary event,
		@Schema(description = "0 to 1: of name and sort, participants and places.") double likeness,
		@Schema(description = "Participants of both, at most ten.") List<PersonSummary> people,
		List<PlaceSummary> places) {

	static SimilarEvent of(Row row) {
		return new SimilarEvent(EventSummary.of(row.row("event")), row.decimal("likeness"),
				row.rows("people").stream().map(PersonSummary::of).toList(),
				row.rows("places").stream().map(PlaceSummary::of).toList());
	}

}
