package org.policygraph.api.organization;

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
@RequestMapping(path = Address.BASE + "/organizations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organizations", description = "Organisations (机构).")
class OrganizationController {

	private final Answers answers;

	OrganizationController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which organisations have this name?")
	Page<Organization> organizations(@Parameter(description = "A part of the name or of a short form.",
			example = "市委") @RequestParam(required = false) @Nullable String name, Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		return this.answers.page("organizations", parameters, paging, (row, quotes) -> Organization.of(row));
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is this organisation, and of which place?")
	Organization organization(@PathVariable String id) {
		return this.answers.one("organization", "organization", Map.of("id", id),
				(row, quotes) -> Organization.of(row));
	}

}
