package org.policygraph.api.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.Role;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A person's events in numbers.
 *
 * @param events how many events the person took part in
 * @param types how many of each type, the most frequent first
 * @param roles how often the person chaired, spoke and led
 * @param firstSeen the first event of which the day is known, or null
 * @param lastSeen the last such event, or null
 */
@Schema(name = "PersonActivity")
record Activity(int events, Map<EventType, Integer> types, Map<Role, Integer> roles, @Nullable Seen firstSeen,
		@Nullable Seen lastSeen) {

	static Activity of(Row row, Quotes quotes) {
		Map<EventType, Integer> types = new LinkedHashMap<>();
		row.rows("types").forEach((type) -> types.put(EventType.valueOf(type.text("type")), type.count("count")));
		Map<Role, Integer> roles = new LinkedHashMap<>();
		Row counted = row.row("roles");
		List.of(Role.CHAIR, Role.SPEAK, Role.LEAD).forEach((role) -> roles.put(role, counted.count(role.name())));
		return new Activity(row.count("events"), types, roles, Seen.of(row.rowOrNull("first"), quotes),
				Seen.of(row.rowOrNull("last"), quotes));
	}

	/**
	 * Where a person was seen.
	 *
	 * @param event the event
	 * @param evidence where its reports name the person
	 */
	record Seen(EventSummary event, List<Evidence> evidence) {

		static @Nullable Seen of(@Nullable Row row, Quotes quotes) {
			return (row != null) ? new Seen(EventSummary.of(row.row("event")), quotes.of(row)) : null;
		}

	}

}
