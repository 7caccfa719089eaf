package org.policygraph.api.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.Level;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Period;

/**
 * Which events are asked for; what is null does not matter.
 *
 * @param name a part of the name
 * @param type the type
 * @param day a day of the event
 * @param from the first day that matters
 * @param to the last day that matters
 * @param place id or name of a place; what lies in it counts
 * @param official id or name of a participant
 * @param organization id, name or short form of an organisation in which a participant
 * has held a post
 * @param level the administrative level of the highest participant
 */
record EventQuestion(@Parameter(description = "A part of the name or label.", example = "城市工作会议") @Nullable String name,
		@Parameter(description = "The type.") @Nullable EventType type,
		@Parameter(description = "Events of this day.", example = "2025-07-14") @Nullable LocalDate day,
		@Parameter(description = "Events that ended on this day or later.") @Nullable LocalDate from,
		@Parameter(description = "Events that started on this day or earlier.") @Nullable LocalDate to,
		@Parameter(description = "Id or name of a place; everything in it counts.",
				example = "北京") @Nullable String place,
		@Parameter(description = "Id or name of someone who took part.") @Nullable String official,
		@Parameter(
				description = "Id, name or short form of an organisation; events with someone who has been named with a "
						+ "post in it.",
				example = "全国人大常委会") @Nullable String organization,
		@Parameter(description = "The administrative level of the highest participant.") @Nullable Level level) {

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", this.name);
		parameters.put("type", (this.type != null) ? this.type.name() : null);
		parameters.put("place", this.place);
		parameters.put("official", this.official);
		parameters.put("organization", this.organization);
		parameters.put("level", (this.level != null) ? this.level.name() : null);
		return parameters;
	}

	Period period() {
		if (this.day == null) {
			return new Period(this.from, this.to);
		}
		if (this.from != null || this.to != null) {
			throw new BadQuestion("day", this.day.toString(), "give either day, or from and to");
		}
		return new Period(this.day, this.day);
	}

}
