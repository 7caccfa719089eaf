package org.policygraph.api.post;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * Someone who has been named with a post.
 *
 * @param person the person
 * @param firstSeen the day of the first article that says so, or null
 * @param lastSeen the day of the last, or null
 * @param count how many articles say so
 * @param evidence the words of the first and the last
 */
record Holder(PersonSummary person, @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen,
		@Schema(description = "How many articles say so.") @Nullable Integer count,
		@Schema(description = "The words of the first and the last article that say so.") List<Evidence> evidence) {

	static Holder of(Row row, Quotes quotes) {
		Row held = row.row("held");
		return new Holder(PersonSummary.of(row.row("person")), held.day("firstSeen"), held.day("lastSeen"),
				held.number("count"), quotes.of(held));
	}

}
