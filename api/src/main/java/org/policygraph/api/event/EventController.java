package org.policygraph.api.event;

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
@RequestMapping(path = Address.BASE + "/events", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events", description = "Meetings, inspections, audiences and other activities.")
class EventController {

	private final EventQueries queries;

	EventController(EventQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	@Operation(summary = "Which events are there, the latest first?")
	Page<ListedEvent> events(@ParameterObject EventQuestion question, Paging paging) {
		return this.queries.events(question, paging);
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is known of an event: participants in order, groups, places, dates, tasks, statements?")
	Event event(@PathVariable String id) {
		return this.queries.event(id);
	}

	@GetMapping("/{id}/participants")
	@Operation(summary = "Who took part in an event, in the order of its report, as what?")
	Page<Participant> participants(@PathVariable String id, Paging paging) {
		return this.queries.participants(id, paging);
	}

	@GetMapping("/{id}/common-participants/{other}")
	@Operation(summary = "Who took part in both of two events, at each as what?")
	Page<CommonParticipant> commonParticipants(@PathVariable String id, @PathVariable String other, Paging paging) {
		return this.queries.commonParticipants(id, other, paging);
	}

	@GetMapping("/{id}/participants-not-at/{other}")
	@Operation(summary = "Who took part in one event but not in the other, if both lists are complete?")
	Difference participantsNotAt(@PathVariable String id, @PathVariable String other, Paging paging) {
		return this.queries.participantsNotAt(id, other, paging);
	}

	@GetMapping("/{id}/similar")
	@Operation(summary = "Which events are like this one, the most alike first?")
	Page<SimilarEvent> similar(@PathVariable String id, Paging paging) {
		return this.queries.similar(id, paging);
	}

}
