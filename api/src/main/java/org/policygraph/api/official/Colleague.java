package org.policygraph.api.official;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * Someone who took part in the same events.
 *
 * @param person the person
 * @param weight the sum over shared events of 1/(n-1), where n took part
 * @param shared how many events both took part in
 * @param first the day of the first of them, or null
 * @param latest the latest of them
 * @param evidence where its reports name the one
 * @param otherEvidence where its reports name the other
 */
record Colleague(PersonSummary person,
		@Schema(description = "The sum over shared events of 1/(n-1), where n took part.") double weight,
		@Schema(description = "How many events both took part in.") int shared, @Nullable LocalDate first,
		EventSummary latest, List<Evidence> evidence, List<Evidence> otherEvidence) {

	static Colleague of(Row row, Quotes quotes) {
		return new Colleague(PersonSummary.of(row.row("person")), row.decimal("weight"), row.count("shared"),
				row.day("first"), EventSummary.of(row.row("event")), quotes.of(row.row("attendance")),
				quotes.of(row.row("otherAttendance")));
	}

}
