package org.policygraph.api.day;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.Address;

/**
 * A day, a month or a year.
 *
 * @param id its ISO form
 * @param self its address
 * @param label what to call it
 * @param from its first day
 * @param to its last day
 * @param events the address of what happened then
 */
@Schema(name = "Date")
record Day(String id, String self, String label, LocalDate from, LocalDate to,
		@Schema(description = "Address of what happened then.") String events) {

	static Day of(Calendar calendar) {
		String self = Address.of("dates", calendar.iso());
		return new Day(calendar.iso(), self, calendar.label(), calendar.first(), calendar.last(), self + "/events");
	}

}
