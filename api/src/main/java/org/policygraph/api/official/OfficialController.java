package org.policygraph.api.official;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	@GetMapping("/{id}/colleagues")
	@Operation(summary = "With whom did an official take part in events, the closest first?",
			description = "A shared event of n participants counts 1/(n-1), so a small meeting counts for more than a large "
					+ "one. Events of 300 participants and more are left out; the latest thousand events are looked at.")
	Ranking<Colleague> colleagues(@PathVariable String id, @ParameterObject Window window, Paging paging) {
		return this.queries.colleagues(Population.OFFICIALS, id, window, paging);
	}

	@GetMapping("/{id}/places")
	@Operation(summary = "Where has an official been, the most frequent places first?")
	Ranking<VisitedPlace> places(@PathVariable String id, @ParameterObject Window window,
			@RequestParam(required = false) @Nullable VisitedKind kind, Paging paging) {
		return this.queries.places(Population.OFFICIALS, id, window, (kind != null) ? kind.name() : null, paging);
	}

	@GetMapping("/comparison")
	@Operation(summary = "What do two to ten officials have in common: events, posts, organisations, places?")
	Comparison comparison(
			@Parameter(description = "Two to ten ids with commas between them.") @RequestParam String ids) {
		return this.queries.comparison(Population.OFFICIALS, ids);
	}

}
