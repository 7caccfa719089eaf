package org.policygraph.api.answer;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * A place in a few words.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param name its name
 * @param kind administrative division, site, country or not resolved
 * @param level the level of a division, or null
 * @param code the code of a division (GB/T 2260), or null
 */
public record PlaceSummary(String id, String self, String label, String name, @Nullable String kind,
		@Nullable String level, @Nullable String code) {

	/**
	 * {@return the place that a statement returned as a map}
	 * @param place the map
	 */
	public static PlaceSummary of(Row place) {
		String id = place.text("id");
		String name = place.text("name");
		return new PlaceSummary(id, Address.of("places", id), name, name, place.textOrNull("kind"),
				place.textOrNull("level"), place.textOrNull("code"));
	}

}
