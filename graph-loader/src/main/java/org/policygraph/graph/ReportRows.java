package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Statement;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.resolution.Ids;
import org.policygraph.resolution.ResolvedArticle.ResolvedEvent;

/**
 * Statements and enumerations of tasks: parts of an article that belong to its events.
 */
final class ReportRows {

	private final ArticleFacts facts;

	private final String article;

	private final Rows rows;

	ReportRows(ArticleFacts facts, Rows rows) {
		this.facts = facts;
		this.article = facts.article().id();
		this.rows = rows;
	}

	void addAll(List<ResolvedEvent> events) {
		for (int i = 0; i < events.size(); i++) {
			EventFact event = events.get(i).fact();
			String id = events.get(i).id();
			String path = Integer.toString(i);
			event.statements().forEach((statement) -> addStatement(id, path, statement));
			addTaskSets(id, path, event.taskSets());
		}
		addTaskSets(null, "", this.facts.taskSets());
	}

	private void addStatement(String event, String path, Statement statement) {
		String id = Ids.of("st", this.article, path, Integer.toString(statement.order()));
		Map<String, Object> stated = properties(statement.evidence());
		stated.put("order", statement.order());
		stated.put("telling", event);
		this.rows.add(Merge.STATEMENTS, Rows.row("event", event, "id", id, "stated", stated, "node", node(
				Rows.row("id", id, "verb", statement.verb(), "speaker", statement.speaker(), "text", statement.text()),
				statement.evidence())));
	}

	private void addTaskSets(@Nullable String event, String eventPath, List<TaskSet> taskSets) {
		for (int i = 0; i < taskSets.size(); i++) {
			TaskSet set = taskSets.get(i);
			String path = eventPath + "/" + i;
			String id = Ids.of("ts", this.article, path);
			Printed phrase = set.phrase();
			List<Evidence> evidence = new ArrayList<>(set.evidence());
			if (phrase != null) {
				evidence.addAll(phrase.evidence());
			}
			Map<String, Object> belongs = properties(evidence);
			belongs.put("order", i + 1);
			belongs.put("telling", (event != null) ? event : "");
			this.rows.add(Merge.TASK_SETS,
					Rows.row("article", this.article, "event", event, "id", id, "set", belongs, "reported",
							properties(evidence), "node",
							Rows.row("id", id, "declared", set.declared(), "found", set.tasks().size(), "phrase",
									(phrase != null) ? phrase.text() : null, "complete", set.complete(), "article",
									this.article)));
			set.tasks().forEach((task) -> addTask(Merge.TASKS, "taskSet", id, path, task));
		}
	}

	private void addTask(Merge merge, String ownerColumn, String owner, String ownerPath, Task task) {
		String path = ownerPath + "/" + task.ordinal();
		String id = Ids.of("ta", this.article, path);
		Map<String, Object> has = properties(task.evidence());
		has.put("ordinal", task.ordinal());
		this.rows.add(merge,
				Rows.row(ownerColumn, owner, "depth", path.split("/", -1).length, "id", id, "has", has, "node",
						node(Rows.row("id", id, "ordinal", task.ordinal(), "title", task.title(), "text", task.text()),
								task.evidence())));
		for (int i = 0; i < task.measures().size(); i++) {
			addMeasure(id, path, i + 1, task.measures().get(i));
		}
		task.subtasks().forEach((subtask) -> addTask(Merge.SUBTASKS, "task", id, path, subtask));
	}

	private void addMeasure(String task, String taskPath, int ordinal, Printed measure) {
		String id = Ids.of("me", this.article, taskPath, Integer.toString(ordinal));
		Map<String, Object> has = properties(measure.evidence());
		has.put("ordinal", ordinal);
		this.rows.add(Merge.MEASURES, Rows.row("task", task, "id", id, "has", has, "node",
				node(Rows.row("id", id, "ordinal", ordinal, "text", measure.text()), measure.evidence())));
	}

	private Map<String, Object> node(Map<String, Object> properties, List<Evidence> evidence) {
		properties.put("article", this.article);
		evidence.stream()
			.filter((piece) -> piece.field().equals(Evidence.TEXT))
			.findFirst()
			.ifPresent((piece) -> properties.putAll(Rows.row("start", piece.start(), "end", piece.end())));
		return properties;
	}

	private Map<String, Object> properties(List<Evidence> evidence) {
		return EvidenceList.of(this.article, evidence).properties();
	}

}
