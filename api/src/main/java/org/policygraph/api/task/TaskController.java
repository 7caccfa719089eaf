package org.policygraph.api.task;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks", description = "What was decided: tasks, their enumerations and measures.")
class TaskController {

	private final Answers answers;

	private final TaskSimilarity similarity;

	TaskController(Answers answers, TaskSimilarity similarity) {
		this.answers = answers;
		this.similarity = similarity;
	}

	@GetMapping("/tasks")
	@Operation(
			summary = "Which tasks speak of this, or were set by this event, organisation or official, in these days?")
	Page<ListedTask> tasks(@ParameterObject TaskQuestion question, Paging paging) {
		return this.answers.unlessMerged(this.answers.page("tasks", question.parameters(), paging, ListedTask::of),
				question.official());
	}

	@GetMapping("/tasks/{id}/similar")
	@Operation(summary = "Which other tasks repeat or reword this one, the closest first?",
			description = "Closeness is the share of pairs of neighbouring characters that both titles have (Dice): "
					+ "REPEATS from 0.9, REWORDS from 0.4. `level` and `day` of the event show how a task travels from the "
					+ "centre to provinces and cities.")
	List<SimilarTask> similar(@PathVariable String id) {
		return this.similarity.like(id);
	}

	@GetMapping("/events/{id}/tasks-beside/{other}")
	@Operation(summary = "What are the tasks of two events, side by side, and which correspond?")
	TasksBeside beside(@PathVariable String id, @PathVariable String other) {
		return this.similarity.beside(id, other);
	}

	@GetMapping("/tasks/{id}")
	@Operation(summary = "What is this task, with its measures and subtasks, and where does it belong?")
	TaskAnswer task(@PathVariable String id) {
		return this.answers.one("task", "task", Map.of("id", id), TaskAnswer::of);
	}

	@GetMapping("/task-sets/{id}")
	@Operation(summary = "What is in this enumeration, and where does it belong?")
	TaskSetAnswer taskSet(@PathVariable String id) {
		return this.answers.one("task set", "task_sets", Map.of("id", id), TaskSetAnswer::of);
	}

	@GetMapping("/measures/{id}")
	@Operation(summary = "What is this measure, and where does it belong?")
	MeasureAnswer measure(@PathVariable String id) {
		return this.answers.one("measure", "measure", Map.of("id", id), MeasureAnswer::of);
	}

}
