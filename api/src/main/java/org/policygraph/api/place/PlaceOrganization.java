package org.policygraph.api.place;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.Row;

/**
 * An organisation of a place.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param name its name, in full where known
 * @param shortForms short names in print
 * @param level the administrative level, or null
 * @param place the place that it is of
 */
record PlaceOrganization(String id, String self, String label, String name, List<String> shortForms,
		@Nullable String level, PlaceSummary place) {

	static PlaceOrganization of(Row row) {
		Row organization = row.row("organization");
		String id = organization.text("id");
		String name = organization.text("name");
		return new PlaceOrganization(id, Address.of("organizations", id), name, name, organization.texts("shortForms"),
				organization.textOrNull("level"), PlaceSummary.of(row.row("place")));
	}

}
