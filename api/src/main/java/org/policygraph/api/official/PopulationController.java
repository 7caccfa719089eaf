package org.policygraph.api.official;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.AsksByIds;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be asked of officials and of everybody alike. */
abstract class PopulationController {

	private final PersonQueries queries;

	private final Population population;

	PopulationController(PersonQueries queries, Population population) {
		this.queries = queries;
		this.population = population;
	}

	final Page<ListedPerson> listed(PersonQuestion question, Paging paging) {
		return this.queries.people(this.population, question, paging);
	}

	final Person one(String id) {
		return this.queries.person(this.population, id);
	}

	@GetMapping("/{id}/events")
	@Operation(summary = "Which events did somebody take part in, as what, the latest first?")
	Page<AttendedEvent> events(@PathVariable String id, @ParameterObject PersonEventsQuestion question, Paging paging) {
		return this.queries.events(this.population, id, question, paging);
	}

	@GetMapping("/{id}/common-events/{other}")
	@Operation(summary = "Which events did two people both take part in, the latest first?")
	Page<CommonEvent> commonEvents(@PathVariable String id, @PathVariable String other, Paging paging) {
		return this.queries.commonEvents(this.population, id, other, paging);
	}

	@GetMapping("/{id}/colleagues")
	@Operation(summary = "With whom did somebody take part in events, the closest first?",
			description = "A shared event of n participants counts 1/(n-1), so a small meeting counts for more than a large "
					+ "one. Events of 300 participants and more are left out; the latest thousand events are looked at.")
	Ranking<Colleague> colleagues(@PathVariable String id, @ParameterObject Window window, Paging paging) {
		return this.queries.colleagues(this.population, id, window, paging);
	}

	@GetMapping("/{id}/places")
	@Operation(summary = "Where has somebody been, the most frequent places first?")
	Ranking<VisitedPlace> places(@PathVariable String id, @ParameterObject Window window,
			@RequestParam(required = false) @Nullable VisitedKind kind, Paging paging) {
		return this.queries.places(this.population, id, window, (kind != null) ? kind.name() : null, paging);
	}

	@GetMapping("/comparison")
	@AsksByIds
	@Operation(summary = "What do two to ten people have in common: events, posts, organisations, places?")
	Comparison comparison(
			@Parameter(description = "Two to ten ids with commas between them.") @RequestParam String ids) {
		return this.queries.comparison(this.population, ids);
	}

}
