package org.policygraph.api.place;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * Someone with a post in a place.
 *
 * @param person the person
 * @param post the post
 * @param place the place of the post's organisation
 * @param firstSeen the day of the first article that says so, or null
 * @param lastSeen the day of the last, or null
 * @param evidence the words of the first and the last
 */
@Schema(name = "PlaceOfficial")
record PlaceOfficial(PersonSummary person, PostSummary post, PlaceSummary place, @Nullable LocalDate firstSeen,
		@Nullable LocalDate lastSeen, List<Evidence> evidence) {

	static PlaceOfficial of(Row row, Quotes quotes) {
		Row held = row.row("held");
		return new PlaceOfficial(PersonSummary.of(row.row("person")), PostSummary.of(row.row("post")),
				PlaceSummary.of(row.row("place")), held.day("firstSeen"), held.day("lastSeen"), quotes.of(held));
	}

}
