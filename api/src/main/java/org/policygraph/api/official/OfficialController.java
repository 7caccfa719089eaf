package org.policygraph.api.official;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/officials", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Officials", description = "People of whom a public post is known.")
class OfficialController extends PopulationController {

	OfficialController(PersonQueries queries) {
		super(queries, Population.OFFICIALS);
	}

	@GetMapping
	@Operation(summary = "Which officials bear a name or hold a post?")
	Page<ListedPerson> officials(@ParameterObject PersonQuestion question, Paging paging) {
		return listed(question, paging);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Who is this official, and which posts has the official been named with?")
	Person official(@PathVariable String id) {
		return one(id);
	}

}
