package org.policygraph.api.official;

import org.policygraph.api.answer.Attendance;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event in which two people took part.
 *
 * @param event the event
 * @param first how the one took part
 * @param second how the other took part
 */
record CommonEvent(EventSummary event, Attendance first, Attendance second) {

	static CommonEvent of(Row row, Quotes quotes) {
		return new CommonEvent(EventSummary.of(row.row("event")),
				Attendance.of(row.row("attendance"), row.rows("acts"), quotes),
				Attendance.of(row.row("otherAttendance"), row.rows("otherActs"), quotes));
	}

}
