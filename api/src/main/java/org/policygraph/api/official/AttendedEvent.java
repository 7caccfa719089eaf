package org.policygraph.api.official;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.Attendance;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.Role;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An event in which a person took part.
 *
 * @param event the event
 * @param roles what the person did; everyone attends
 * @param roleLabels what that is called in the language of the request
 * @param posts the posts under which the report names the person, as printed
 * @param evidence where the report names the person as a participant
 * @param roleEvidence for each further role, the words that say so
 */
record AttendedEvent(EventSummary event, List<Role> roles,
		@Schema(description = "What the roles are called.") List<String> roleLabels,
		@Schema(description = "The posts held at the time, as printed.") List<String> posts, List<Evidence> evidence,
		@Schema(description = "For each role beyond ATTEND, the words that say so.") Map<Role, List<Evidence>> roleEvidence) {

	static AttendedEvent of(Row row, Quotes quotes) {
		Attendance attendance = Attendance.of(row.row("attendance"), row.rows("acts"), quotes);
		return new AttendedEvent(EventSummary.of(row.row("event")), attendance.roles(), attendance.roleLabels(),
				attendance.posts(), attendance.evidence(), attendance.roleEvidence());
	}

}
