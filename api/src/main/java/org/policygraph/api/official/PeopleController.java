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
@RequestMapping(path = Address.BASE + "/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People", description = "Everyone who is named, officials or not.")
class PeopleController extends PopulationController {

	PeopleController(PersonQueries queries) {
		super(queries, Population.PEOPLE);
	}

	@GetMapping
	@Operation(summary = "Which people bear a name or hold a post?")
	Page<ListedPerson> people(@ParameterObject PersonQuestion question, Paging paging) {
		return listed(question, paging);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Who is this, and which posts has the person been named with?")
	Person person(@PathVariable String id) {
		return one(id);
	}

}
