package org.policygraph.api.organization;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.Row;

/**
 * An organisation.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param name its name, in full where known
 * @param shortForms short names in print
 * @param level the administrative level, or null
 * @param places the places that it is of
 */
@Schema(name = "Organization")
record Organization(String id, String self, String label, String name, List<String> shortForms, @Nullable String level,
		List<PlaceSummary> places) {

	static Organization of(Row row) {
		Row organization = row.row("organization");
		String id = organization.text("id");
		String name = organization.text("name");
		return new Organization(id, Address.of("organizations", id), name, name, organization.texts("shortForms"),
				organization.textOrNull("level"), row.rows("places").stream().map(PlaceSummary::of).toList());
	}

}
