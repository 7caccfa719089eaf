package org.policygraph.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Events")
class GroupController {

	private final EventQueries queries;

	GroupController(EventQueries queries) {
		this.queries = queries;
	}

	@GetMapping(path = Address.BASE + "/groups/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Which unnamed participants are these, and at which event?")
	GroupAnswer group(@PathVariable String id) {
		return this.queries.group(id);
	}

}
