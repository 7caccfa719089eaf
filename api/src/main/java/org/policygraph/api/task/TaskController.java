package org.policygraph.api.task;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks", description = "What was decided: tasks, their enumerations and measures.")
class TaskController {

	private final Answers answers;

	TaskController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping("/tasks")
	@Operation(summary = "Which tasks speak of this, or were set by this event?")
	Page<ListedTask> tasks(
			@Parameter(description = "A part of the task's text.",
					example = "城市更新") @RequestParam(required = false) @Nullable String text,
			@Parameter(description = "Id of the event that set it.") @RequestParam(
					required = false) @Nullable String event,
			Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("text", text);
		parameters.put("event", event);
		return this.answers.page("tasks", parameters, paging, ListedTask::of);
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
