package org.policygraph.api.event;

import org.policygraph.api.answer.Attendance;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * Someone who took part in two events.
 *
 * @param person the person
 * @param first how the person took part in the first
 * @param second how the person took part in the other
 */
record CommonParticipant(PersonSummary person, Attendance first, Attendance second) {

	static CommonParticipant of(Row row, Quotes quotes) {
		return new CommonParticipant(PersonSummary.of(row.row("person")),
				Attendance.of(row.row("attendance"), row.rows("acts"), quotes),
				Attendance.of(row.row("otherAttendance"), row.rows("otherActs"), quotes));
	}

}
