package org.policygraph.api.statement;

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
@RequestMapping(path = Address.BASE + "/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statements", description = "What events pointed out, stressed and demanded.")
class StatementController {

	private final Answers answers;

	StatementController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which statements say this, by this speaker, at this event?")
	Page<StatementAnswer> statements(
			@Parameter(description = "A part of what was said.") @RequestParam(required = false) @Nullable String text,
			@Parameter(description = "The speaker as printed: a name, or 会议.") @RequestParam(
					required = false) @Nullable String speaker,
			@Parameter(description = "Id of the event.") @RequestParam(required = false) @Nullable String event,
			Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("text", text);
		parameters.put("speaker", speaker);
		parameters.put("event", event);
		return this.answers.page("statements", parameters, paging, StatementAnswer::of);
	}

	@GetMapping("/{id}")
	@Operation(summary = "What was stated, and at which event?")
	StatementAnswer statement(@PathVariable String id) {
		return this.answers.one("statement", "statement", Map.of("id", id), StatementAnswer::of);
	}

}
