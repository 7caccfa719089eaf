package org.policygraph.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * One measure of a task.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it: its text
 * @param ordinal its number within the task, from 1
 * @param text the clause as printed
 * @param evidence where it stands
 */
public record Measure(String id, String self, String label, @Nullable Integer ordinal, String text,
		List<Evidence> evidence) {

	/**
	 * {@return the measure that a statement returned}
	 * @param row the map of the relationship, with the node as {@code measure}
	 * @param quotes the articles that it points at
	 */
	public static Measure of(Row row, Quotes quotes) {
		Row measure = row.row("measure");
		String id = measure.text("id");
		String text = measure.text("text");
		return new Measure(id, Address.of("measures", id), text, measure.number("ordinal"), text, quotes.of(row));
	}

}
