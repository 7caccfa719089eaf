package org.policygraph.api.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * How a person took part in an event.
 *
 * @param roles what the person did; everyone attends
 * @param roleLabels what that is called in the language of the request
 * @param posts the posts under which the report names the person, as printed
 * @param evidence where the report names the person as a participant
 * @param roleEvidence for each further role, the words that say so
 */
public record Attendance(List<Role> roles, @Schema(description = "What the roles are called.") List<String> roleLabels,
		@Schema(description = "The posts held at the time, as printed.") List<String> posts, List<Evidence> evidence,
		@Schema(description = "For each role beyond ATTEND, the words that say so.") Map<Role, List<Evidence>> roleEvidence) {

	private static final Map<String, Role> ROLES = Map.of("CHAIRED", Role.CHAIR, "SPOKE_AT", Role.SPEAK, "LED",
			Role.LEAD);

	/**
	 * {@return the attendance that a statement returned}
	 * @param attendance the map of the relationship ATTENDED
	 * @param acts the maps of further relationships, each with its type as {@code act}
	 * @param quotes the articles that both point at
	 */
	public static Attendance of(Row attendance, List<Row> acts, Quotes quotes) {
		Map<Role, List<Evidence>> roleEvidence = new EnumMap<>(Role.class);
		acts.forEach((act) -> roleEvidence.put(role(act.text("act")), quotes.of(act)));
		List<Role> roles = attendance.texts("roles").stream().map(Role::valueOf).sorted().toList();
		return new Attendance(roles, roles.stream().map(Role::label).toList(), attendance.texts("posts"),
				quotes.of(attendance), roleEvidence);
	}

	private static Role role(String act) {
		Role role = ROLES.get(act);
		if (role == null) {
			throw new IllegalStateException("No role is known by the relationship " + act);
		}
		return role;
	}

}
