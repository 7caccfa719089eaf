package org.policygraph.api.official;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.Level;
import org.policygraph.api.answer.Role;
import org.policygraph.api.web.Period;

/**
 * Which events of a person are asked for; what is null does not matter.
 *
 * @param role what the person did
 * @param type the events' type
 * @param level the administrative level of the events' highest participant
 * @param from the first day that matters
 * @param to the last day that matters
 * @param place id or name of a place; what lies in it counts
 */
record PersonEventsQuestion(@Parameter(description = "What the person did.") @Nullable Role role,
		@Parameter(description = "The type.") @Nullable EventType type,
		@Parameter(description = "The administrative level of the highest participant.") @Nullable Level level,
		@Parameter(description = "Events that ended on this day or later.") @Nullable LocalDate from,
		@Parameter(description = "Events that started on this day or earlier.") @Nullable LocalDate to,
		@Parameter(description = "Id or name of a place; everything in it counts.",
				example = "祁县") @Nullable String place) {

	Map<String, @Nullable Object> parameters(Population population, String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("officials", population.officials());
		parameters.put("role", (this.role != null) ? this.role.name() : null);
		parameters.put("type", (this.type != null) ? this.type.name() : null);
		parameters.put("level", (this.level != null) ? this.level.name() : null);
		parameters.put("place", this.place);
		return parameters;
	}

	Period period() {
		return new Period(this.from, this.to);
	}

}
