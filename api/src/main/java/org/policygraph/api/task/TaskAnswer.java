package org.policygraph.api.task;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.answer.Task;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A task and where it belongs.
 *
 * @param task the task with its measures and subtasks
 * @param taskSet the enumeration that it stands in
 * @param event the event that set it, or null
 */
record TaskAnswer(Task task, Reference taskSet, @Nullable EventSummary event) {

	static TaskAnswer of(Row row, Quotes quotes) {
		Row set = row.row("taskSet");
		Row event = row.rowOrNull("event");
		String phrase = set.textOrNull("phrase");
		return new TaskAnswer(Task.in(row.text("parent"), row.rows("tasks"), quotes).get(0),
				Reference.to("task-sets", set.text("id"), (phrase != null) ? phrase : set.text("id")),
				(event != null) ? EventSummary.of(event) : null);
	}

}
