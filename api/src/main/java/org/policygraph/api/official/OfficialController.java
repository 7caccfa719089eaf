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
class OfficialController {

	private final PersonQueries queries;

	OfficialController(PersonQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	@Operation(summary = "Which officials bear a name or hold a post?")
	Page<ListedPerson> officials(@ParameterObject PersonQuestion question, Paging paging) {
		return this.queries.people(Population.OFFICIALS, question, paging);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Who is this official, and which posts has the official been named with?")
	Person official(@PathVariable String id) {
		return this.queries.person(Population.OFFICIALS, id);
	}

	@GetMapping("/{id}/events")
	@Operation(summary = "Which events did an official take part in, as what, the latest first?")
	Page<AttendedEvent> events(@PathVariable String id, @ParameterObject PersonEventsQuestion question, Paging paging) {
		return this.queries.events(Population.OFFICIALS, id, question, paging);
	}

	@GetMapping("/{id}/common-events/{other}")
	@Operation(summary = "Which events did two officials both take part in, the latest first?")
	Page<CommonEvent> commonEvents(@PathVariable String id, @PathVariable String other, Paging paging) {
		return this.queries.commonEvents(Population.OFFICIALS, id, other, paging);
	}

}
