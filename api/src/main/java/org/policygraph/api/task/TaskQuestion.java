package org.policygraph.api.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Level;
import org.policygraph.api.web.Period;

/**
 * Which tasks are asked for; what is null does not matter.
 *
 * @param text a part of the task's text
 * @param event id of the event that set it
 * @param official id or name of a participant of that event
 * @param organization id, name or short form of an organisation of a participant
 * @param level the administrative level of that event
 * @param from the first day that matters
 * @param to the last day that matters
 */
record TaskQuestion(@Parameter(description = "A part of the task's text.", example = "城市更新") @Nullable String text,
		@Parameter(description = "Id of the event that set it.") @Nullable String event,
		@Parameter(description = "Id or name of someone who took part in that event.") @Nullable String official,
		@Parameter(description = "Id, name or short form of an organisation; tasks of events with someone who has been "
				+ "named with a post in it.") @Nullable String organization,
		@Parameter(description = "The administrative level of the event's highest participant.") @Nullable Level level,
		@Parameter(
				description = "Set on this day or later: the event's, or else the article's.") @Nullable LocalDate from,
		@Parameter(description = "Set on this day or earlier.") @Nullable LocalDate to) {

	Map<String, @Nullable Object> parameters() {
		Period period = new Period(this.from, this.to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("text", this.text);
		parameters.put("event", this.event);
		parameters.put("official", this.official);
		parameters.put("organization", this.organization);
		parameters.put("level", (this.level != null) ? this.level.name() : null);
		parameters.put("from", period.from());
		parameters.put("to", period.to());
		return parameters;
	}

}
