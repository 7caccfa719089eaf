package org.policygraph.api.place;

import java.util.List;

import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event in a place.
 *
 * @param event the event
 * @param places where in the place it was: the place itself or places in it
 * @param evidence the words that say so
 */
record LocatedEvent(EventSummary event, List<PlaceSummary> places, List<Evidence> evidence) {

	static LocatedEvent of(Row row, Quotes quotes) {
		List<Row> places = row.rows("places");
		return new LocatedEvent(EventSummary.of(row.row("event")),
				places.stream().map((place) -> PlaceSummary.of(place.row("place"))).toList(), quotes.of(places));
	}

}
