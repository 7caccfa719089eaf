package org.policygraph.api.answer;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * An event in a few words.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param type its sort
 * @param typeLabel what that is called in the language of the request
 * @param name its proper name, or null
 * @param start its first day, or null where it is not known
 * @param end its last day, or null where it is not known
 */
public record EventSummary(String id, String self, String label, EventType type,
		@Schema(description = "What the type is called.") String typeLabel,
		@Schema(description = "Its proper name, null if it has none.") @Nullable String name, @Nullable LocalDate start,
		@Nullable LocalDate end) {

	/**
	 * {@return the event that a statement returned as a map}
	 * @param event the map
	 */
	public static EventSummary of(Row event) {
		String id = event.text("id");
		EventType type = EventType.valueOf(event.text("type"));
		return new EventSummary(id, Address.of("events", id), event.text("label"), type, type.label(),
				event.textOrNull("name"), event.day("start"), event.day("end"));
	}

}
