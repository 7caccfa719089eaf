package org.policygraph.api.task;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.TaskSet;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An enumeration of tasks and where it belongs.
 *
 * @param taskSet the enumeration with all its tasks
 * @param event the event that set it, or null
 */
record TaskSetAnswer(TaskSet taskSet, @Nullable EventSummary event) {

	static TaskSetAnswer of(Row row, Quotes quotes) {
		Row event = row.rowOrNull("event");
		return new TaskSetAnswer(TaskSet.of(row, quotes), (event != null) ? EventSummary.of(event) : null);
	}

}
