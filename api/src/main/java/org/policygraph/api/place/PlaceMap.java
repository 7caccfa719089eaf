package org.policygraph.api.place;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.Row;

/**
 * A place and its parts with numbers, to be joined to a map of divisions by
 * {@code place.code} (GB/T 2260).
 *
 * @param place the place
 * @param events how many events took place in it and all below it
 * @param parts its direct parts, by code
 */
record PlaceMap(PlaceSummary place,
		@Schema(description = "How many events took place in it and all below it.") int events, List<Part> parts) {

	static PlaceMap of(Row row) {
		return new PlaceMap(PlaceSummary.of(row.row("place")), row.count("events"),
				row.rows("parts").stream().map(Part::of).toList());
	}

	/**
	 * A part of a place with numbers.
	 *
	 * @param place the part
	 * @param events how many events took place in it and all below it
	 * @param officials how many people have been named with a post there
	 */
	@Schema(name = "PlaceMapPart")
	record Part(PlaceSummary place,
			@Schema(description = "How many events took place in it and all below it.") int events,
			@Schema(description = "How many people have been named with a post there.") int officials) {

		static Part of(Row row) {
			return new Part(PlaceSummary.of(row.row("place")), row.count("events"), row.count("officials"));
		}

	}

}
