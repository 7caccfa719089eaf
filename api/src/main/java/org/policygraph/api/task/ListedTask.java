package org.policygraph.api.task;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A task of a list.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it: its title
 * @param ordinal its number in the enumeration, from 1
 * @param title its first words
 * @param text all of it, as printed
 * @param event the event that set it, or null
 * @param evidence where it stands
 */
record ListedTask(String id, String self, String label, @Nullable Integer ordinal, String title, String text,
		@Nullable EventSummary event, List<Evidence> evidence) {

	static ListedTask of(Row row, Quotes quotes) {
		Row task = row.row("task");
		Row event = row.rowOrNull("event");
		String id = task.text("id");
		String title = task.text("title");
		return new ListedTask(id, Address.of("tasks", id), title, task.number("ordinal"), title, task.text("text"),
				(event != null) ? EventSummary.of(event) : null, quotes.of(row.row("has")));
	}

}
