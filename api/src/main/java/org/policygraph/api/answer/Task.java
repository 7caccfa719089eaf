package org.policygraph.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * One task of an enumeration.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it: its title
 * @param ordinal its number, from 1
 * @param title its first words
 * @param text all of it, as printed
 * @param evidence where it stands
 * @param measures the clauses after the title
 * @param subtasks the tasks that it is divided into
 */
public record Task(String id, String self, String label, @Nullable Integer ordinal, String title, String text,
		List<Evidence> evidence, List<Measure> measures, List<Task> subtasks) {

	/**
	 * {@return the tasks directly inside of something, each with what is inside of it}
	 * @param parent the id of a task set or task
	 * @param rows tasks of a set at every depth, in order
	 * @param quotes the articles that they point at
	 */
	public static List<Task> in(String parent, List<Row> rows, Quotes quotes) {
		return rows.stream()
			.filter((row) -> row.text("parent").equals(parent))
			.map((row) -> of(row, rows, quotes))
			.toList();
	}

	private static Task of(Row row, List<Row> all, Quotes quotes) {
		Row task = row.row("task");
		String id = task.text("id");
		String title = task.text("title");
		List<Measure> measures = row.rows("measures").stream().map((measure) -> Measure.of(measure, quotes)).toList();
		return new Task(id, Address.of("tasks", id), title, task.number("ordinal"), title, task.text("text"),
				quotes.of(row), measures, in(id, all, quotes));
	}

}
