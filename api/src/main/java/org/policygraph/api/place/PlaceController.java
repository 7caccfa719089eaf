package org.policygraph.api.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.Period;

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

	private final Answers answers;

	PlaceController(Answers answers) {
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
		Page<LocatedEvent> page = this.answers.page("events_of_place", parameters, paging, LocatedEvent::of);
		checkKnown(page, id);
		return page;
	}

	private void checkKnown(Page<?> page, String id) {
		if (page.items().isEmpty()) {
			this.answers.checkKnown("place", "has_place", Map.of("ids", List.of(id)));
		}
	}

}
