package org.policygraph.api.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.UnknownId;

import org.springframework.stereotype.Component;

/** Which tasks are wordings of one another. */
@Component
class TaskSimilarity {

	/** How many tasks with words in common are compared with one. */
	private static final int CANDIDATES = 300;

	private static final int MOST = 50;

	private static final double THOUSAND = 1000.0;

	private final GraphReader graph;

	private final Answers answers;

	TaskSimilarity(GraphReader graph, Answers answers) {
		this.graph = graph;
		this.answers = answers;
	}

	List<SimilarTask> like(String id) {
		Row task = this.graph.one("task_title", Map.of("id", id)).orElseThrow(() -> new UnknownId("task", id));
		Bigrams title = Bigrams.of(task.text("title"));
		String search = title.search();
		if (search.isEmpty()) {
			return List.of();
		}
		List<Row> rows = this.graph.all("tasks_with_words", Map.of("id", id, "words", search, "candidates", CANDIDATES))
			.stream()
			.filter((row) -> likeness(title, row) >= SimilarTask.REWORDED)
			.sorted(Comparator.comparingDouble((Row row) -> -likeness(title, row))
				.thenComparing((row) -> row.row("task").text("id")))
			.limit(MOST)
			.toList();
		Quotes quotes = this.answers.quotes(rows);
		return rows.stream().map((row) -> similar(row, likeness(title, row), quotes)).toList();
	}

	TasksBeside beside(String id, String other) {
		this.answers.checkKnown("event", "has_event", Map.of("ids", List.of(id, other)));
		List<Row> first = this.graph.all("tasks_of_event", Map.of("id", id));
		List<Row> second = this.graph.all("tasks_of_event", Map.of("id", other));
		List<Row> all = new ArrayList<>(first);
		all.addAll(second);
		Quotes quotes = this.answers.quotes(all);
		return new TasksBeside(first.stream().map((row) -> ListedTask.of(row, quotes)).toList(),
				second.stream().map((row) -> ListedTask.of(row, quotes)).toList(), pairs(first, second));
	}

	private static List<TasksBeside.Pair> pairs(List<Row> first, List<Row> second) {
		List<TasksBeside.Pair> pairs = new ArrayList<>();
		for (Row one : first) {
			Bigrams title = Bigrams.of(one.row("task").text("title"));
			for (Row other : second) {
				double likeness = likeness(title, other);
				if (likeness >= SimilarTask.REWORDED) {
					pairs.add(new TasksBeside.Pair(one.row("task").text("id"), other.row("task").text("id"),
							SimilarTask.Relation.of(likeness), rounded(likeness)));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble((TasksBeside.Pair pair) -> -pair.likeness())
			.thenComparing(TasksBeside.Pair::first)
			.thenComparing(TasksBeside.Pair::second));
		return pairs;
	}

	private static double likeness(Bigrams title, Row row) {
		return title.likeness(Bigrams.of(row.row("task").text("title")));
	}

	private static SimilarTask similar(Row row, double likeness, Quotes quotes) {
		Row event = row.rowOrNull("event");
		LocalDate day = day(event);
		return new SimilarTask(ListedTask.of(row, quotes), SimilarTask.Relation.of(likeness), rounded(likeness),
				(event != null) ? event.textOrNull("level") : null, (day != null) ? day : row.day("published"));
	}

	private static @Nullable LocalDate day(@Nullable Row event) {
		if (event == null) {
			return null;
		}
		LocalDate start = event.day("start");
		return (start != null) ? start : event.day("end");
	}

	private static double rounded(double likeness) {
		return Math.round(likeness * THOUSAND) / THOUSAND;
	}

}
