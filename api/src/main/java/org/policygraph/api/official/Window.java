package org.policygraph.api.official;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.Period;

/**
 * In which days a question looks at a person's events; the latest thousand of them are
 * looked at.
 *
 * @param from the first day that matters
 * @param to the last day that matters
 */
record Window(@Parameter(description = "Events that ended on this day or later.") @Nullable LocalDate from,
		@Parameter(description = "Events that started on this day or earlier.") @Nullable LocalDate to) {

	/** How many of a person's latest events are looked at. */
	static final int REACH = 1000;

	Map<String, @Nullable Object> parameters(Population population, String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("officials", population.officials());
		parameters.put("reach", REACH);
		return parameters;
	}

	Period period() {
		return new Period(this.from, this.to);
	}

}
