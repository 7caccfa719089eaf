package org.policygraph.api.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.EventDays;
import org.policygraph.api.graph.GraphReader;
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
@RequestMapping(path = Address.BASE + "/dates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dates", description = "Days, months and years.")
class DateController {

	private static final String DATE = "A day, month or year: 2025-07-15, 2025-07, 2025.";

	private final GraphReader graph;

	private final Answers answers;

	private final EventDays days;

	DateController(GraphReader graph, Answers answers, EventDays days) {
		this.days = days;
		this.graph = graph;
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "On which days did something start or end, the latest first?")
	Page<Day> dates(@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, Paging paging) {
		Period period = new Period(from, to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", (period.from() != null) ? period.from().toString() : null);
		parameters.put("to", (period.to() != null) ? period.to().toString() : null);
		return this.answers.page("dates", parameters, paging,
				(row, quotes) -> Day.of(Calendar.parse(row.text("date"))));
	}

	@GetMapping("/{date}")
	@Operation(summary = "Which day, month or year is this?")
	Day date(@Parameter(description = DATE, example = "2025-07-14") @PathVariable String date) {
		return Day.of(Calendar.parse(date));
	}

	@GetMapping("/{date}/events")
	@Operation(summary = "What happened on this day, in this month or year, the latest first?")
	Page<DatedEvent> events(@Parameter(description = DATE, example = "2025-07-14") @PathVariable String date,
			Paging paging) {
		Calendar calendar = Calendar.parse(date);
		return this.answers.page("events_of_days",
				this.days.with(Map.of(), new Period(calendar.first(), calendar.last())), paging, DatedEvent::of);
	}

	@GetMapping("/{date}/calendar")
	@Operation(summary = "How many events were there on each day of this month or year?")
	CalendarSheet calendar(@Parameter(description = DATE, example = "2025-07") @PathVariable String date) {
		Calendar calendar = Calendar.parse(date);
		return CalendarSheet.of(calendar,
				this.graph.all("calendar", this.days.with(Map.of(), new Period(calendar.first(), calendar.last()))));
	}

}
