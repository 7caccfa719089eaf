package org.policygraph.api.post;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * Someone who may have held a post on a day.
 *
 * @param person the person
 * @param post the post
 * @param between whether articles name the person with the post both before and after the
 * day
 * @param distance days from the day to the nearest such article
 * @param firstSeen the day of the first article that says so, or null
 * @param lastSeen the day of the last, or null
 * @param count how many articles say so
 * @param evidence the words of the first and the last
 */
record HolderOnDay(PersonSummary person, PostSummary post, @Schema(
		description = "Whether articles name the person with the post both before and after the day.") boolean between,
		@Schema(description = "Days from the day to the nearest such article.") int distance,
		@Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, int count, List<Evidence> evidence) {

	static HolderOnDay of(Row row, Quotes quotes) {
		Row held = row.row("held");
		return new HolderOnDay(PersonSummary.of(row.row("person")), PostSummary.of(row.row("post")),
				row.flag("between"), row.count("distance"), held.day("firstSeen"), held.day("lastSeen"),
				held.count("count"), quotes.of(held));
	}

}
