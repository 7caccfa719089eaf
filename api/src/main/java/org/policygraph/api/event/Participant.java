package org.policygraph.api.event;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Attendance;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.Role;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A named person at an event.
 *
 * @param person the person
 * @param order the place in the order of the report, from 1
 * @param roles what the person did; everyone attends
 * @param roleLabels what that is called in the language of the request
 * @param posts the posts under which the report names the person, as printed
 * @param evidence where the report names the person as a participant
 * @param roleEvidence for each further role, the words that say so
 */
record Participant(PersonSummary person, @Nullable Integer order, List<Role> roles,
		@Schema(description = "What the roles are called.") List<String> roleLabels,
		@Schema(description = "The posts held at the time, as printed.") List<String> posts, List<Evidence> evidence,
		@Schema(description = "For each role beyond ATTEND, the words that say so.") Map<Role, List<Evidence>> roleEvidence) {

	static Participant of(Row row, Quotes quotes) {
		Attendance attendance = Attendance.of(row.row("attendance"), row.rows("acts"), quotes);
		return new Participant(PersonSummary.of(row.row("person")), row.row("attendance").number("order"),
				attendance.roles(), attendance.roleLabels(), attendance.posts(), attendance.evidence(),
				attendance.roleEvidence());
	}

}
