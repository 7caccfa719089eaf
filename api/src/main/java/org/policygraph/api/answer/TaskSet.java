package org.policygraph.api.answer;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An enumeration of tasks.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param declared the number that the text announces, or null
 * @param found the number of tasks that were read
 * @param complete whether as many were found as announced
 * @param phrase the announcing words, or null
 * @param evidence where the enumeration stands
 * @param tasks its tasks in order
 */
public record TaskSet(String id, String self, String label, @Schema(
		description = "The number that the text announces, null if it announces none.") @Nullable Integer declared,
		@Nullable Integer found, boolean complete, @Nullable String phrase, List<Evidence> evidence, List<Task> tasks) {

	/**
	 * {@return the task set that the statement {@code task_sets} returned}
	 * @param row its row
	 * @param quotes the articles that it points at
	 */
	public static TaskSet of(Row row, Quotes quotes) {
		Row set = row.row("taskSet");
		String id = set.text("id");
		List<Task> tasks = Task.in(id, row.rows("tasks"), quotes);
		String phrase = set.textOrNull("phrase");
		String label = (phrase != null) ? phrase
				: tasks.stream().map(Task::title).findFirst().map((first) -> first + "…").orElse(id);
		return new TaskSet(id, Address.of("task-sets", id), label, set.number("declared"), set.number("found"),
				set.flag("complete"), phrase, quotes.of(row.row("link")), tasks);
	}

}
