package org.policygraph.api.event;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/series", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series", description = "Events that come again: 十四届全国人大常委会会议, 中央经济工作会议.")
class SeriesController {

	private final Answers answers;

	SeriesController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which series of events have this name?")
	Page<Reference> series(@Parameter(description = "A part of the name.",
			example = "常委会会议") @RequestParam(required = false) @Nullable String name, Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		return this.answers.page("series", parameters, paging,
				(row, quotes) -> SeriesAnswers.series(row.row("series")));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Which series is this?")
	Series one(@PathVariable String id) {
		return this.answers.one("series", "one_series", Map.of("id", id), (row, quotes) -> Series.of(row));
	}

	@GetMapping("/{id}/events")
	@Operation(summary = "Which events are sessions of a series, the latest first?")
	Page<SeriesSession> events(@PathVariable String id, Paging paging) {
		Page<SeriesSession> page = this.answers.page("events_of_series", Map.of("id", id), paging, SeriesSession::of);
		if (page.items().isEmpty()) {
			one(id);
		}
		return page;
	}

}
