package org.policygraph.api.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.EventDays;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.Period;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/places", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Places", description = "Administrative divisions, countries and sites.")
class PlaceController {

	/** So many events are looked at and sorted in a few milliseconds. */
	private static final int MANY = 1000;

	private final GraphReader graph;

	private final Answers answers;

	private final EventDays days;

	PlaceController(GraphReader graph, Answers answers, EventDays days) {
		this.days = days;
		this.graph = graph;
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which places have this name?")
	Page<PlaceSummary> places(
			@Parameter(description = "A part of the name.",
					example = "祁县") @RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable PlaceKind kind, Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		parameters.put("kind", (kind != null) ? kind.name() : null);
		return this.answers.page("places", parameters, paging, (row, quotes) -> PlaceSummary.of(row.row("place")));
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is this place, and what does it lie in?")
	Place place(@PathVariable String id) {
		return this.answers.one("place", "place", Map.of("id", id), (row, quotes) -> Place.of(row));
	}

	@GetMapping("/{id}/places")
	@Operation(summary = "Which places lie directly in this one?")
	Page<PlaceSummary> parts(@PathVariable String id, Paging paging) {
		Page<PlaceSummary> page = this.answers.page("places_in", Map.of("id", id), paging,
				(row, quotes) -> PlaceSummary.of(row.row("place")));
		checkKnown(page, id);
		return page;
	}

	@GetMapping("/{id}/events")
	@Operation(summary = "What happened in this place and everything in it, the latest first?")
	Page<LocatedEvent> events(@PathVariable String id, @RequestParam(required = false) @Nullable EventType type,
			@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, Paging paging) {
		Period period = new Period(from, to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("type", (type != null) ? type.name() : null);
		parameters.put("from", period.from());
		parameters.put("to", period.to());
		Page<LocatedEvent> page = busy(id) ? this.answers.page("events_of_busy_place",
				this.days.with(parameters, period), paging, LocatedEvent::of)
				: this.answers.page("events_of_place", parameters, paging, LocatedEvent::of);
		checkKnown(page, id);
		return page;
	}

	@GetMapping("/{id}/officials")
	@Operation(summary = "Who has been named with a post in an organisation of this place or of a place in it?")
	Page<PlaceOfficial> officials(@PathVariable String id, @ParameterObject Reach reach, Paging paging) {
		Page<PlaceOfficial> page = this.answers.page("officials_of_place", Map.of("id", id, "depth", reach.depth()),
				paging, PlaceOfficial::of);
		checkKnown(page, id);
		return page;
	}

	@GetMapping("/{id}/organizations")
	@Operation(summary = "Which organisations are of this place or of a place in it?")
	Page<PlaceOrganization> organizations(@PathVariable String id, @ParameterObject Reach reach, Paging paging) {
		Page<PlaceOrganization> page = this.answers.page("organizations_of_place",
				Map.of("id", id, "depth", reach.depth()), paging, (row, quotes) -> PlaceOrganization.of(row));
		checkKnown(page, id);
		return page;
	}

	@GetMapping("/{id}/map")
	@Operation(summary = "How much happened in each part of this place, by code, as a map needs it?")
	PlaceMap map(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to) {
		Period period = new Period(from, to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("from", period.from());
		parameters.put("to", period.to());
		return this.answers.one("place", "place_map", parameters, (row, quotes) -> PlaceMap.of(row));
	}

	private boolean busy(String id) {
		return this.graph.one("place_events", Map.of("id", id))
			.map((row) -> Objects.requireNonNullElse(row.number("events"), 0) > MANY)
			.orElse(false);
	}

	private void checkKnown(Page<?> page, String id) {
		if (page.items().isEmpty()) {
			this.answers.checkKnown("place", "has_place", Map.of("ids", List.of(id)));
		}
	}

}
