package org.policygraph.api.task;

import org.policygraph.api.answer.Measure;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A measure and where it belongs.
 *
 * @param measure the measure
 * @param task the task
 */
record MeasureAnswer(Measure measure, Reference task) {

	static MeasureAnswer of(Row row, Quotes quotes) {
		Row task = row.row("task");
		return new MeasureAnswer(Measure.of(row.row("has"), quotes),
				Reference.to("tasks", task.text("id"), task.text("title")));
	}

}
