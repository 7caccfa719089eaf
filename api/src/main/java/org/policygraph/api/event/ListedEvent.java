package org.policygraph.api.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event of a list.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param type its sort
 * @param typeLabel what that is called in the language of the request
 * @param name its proper name, or null
 * @param start its first day, or null
 * @param end its last day, or null
 * @param level the administrative level of its highest participant, or null
 * @param places where it took place
 * @param evidence the words that report it
 */
record ListedEvent(String id, String self, String label, EventType type, String typeLabel, @Nullable String name,
		@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String level, List<PlaceSummary> places,
		List<Evidence> evidence) {

	static ListedEvent of(Row row, Quotes quotes) {
		EventSummary event = EventSummary.of(row.row("event"));
		List<PlaceSummary> places = row.rows("places").stream().map(PlaceSummary::of).toList();
		return new ListedEvent(event.id(), event.self(), event.label(), event.type(), event.typeLabel(), event.name(),
				event.start(), event.end(), row.row("event").textOrNull("level"), places,
				quotes.of(row.rows("reports")));
	}

}
