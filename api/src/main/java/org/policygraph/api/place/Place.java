package org.policygraph.api.place;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.Row;

/**
 * What is known of a place.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param name its name
 * @param kind administrative division, site, country or not resolved
 * @param level the level of a division, or null
 * @param code the code of a division (GB/T 2260), or null
 * @param partOf the places that it lies in, the smallest first
 * @param parts the address of the places directly in it
 * @param events the address of what happened in it
 */
@Schema(name = "Place")
record Place(String id, String self, String label, String name, @Nullable String kind, @Nullable String level,
		@Nullable String code,
		@Schema(description = "The places that it lies in, the smallest first.") List<PlaceSummary> partOf,
		@Schema(description = "Address of the places directly in it.") String parts,
		@Schema(description = "Address of what happened in it.") String events) {

	static Place of(Row row) {
		PlaceSummary place = PlaceSummary.of(row.row("place"));
		return new Place(place.id(), place.self(), place.label(), place.name(), place.kind(), place.level(),
				place.code(), row.rows("around").stream().map(PlaceSummary::of).toList(), place.self() + "/places",
				place.self() + "/events");
	}

}
