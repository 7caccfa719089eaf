package org.policygraph.api.formulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.formulation.History.Month;
import org.policygraph.api.formulation.History.Speaker;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.Period;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

@RestController
@RequestMapping(path = Address.BASE + "/formulations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Formulations", description = "How phrases (提法) are used over time.")
class FormulationController {

	private static final String PHRASE = "The phrase as it is printed.";

	private final GraphReader graph;

	FormulationController(GraphReader graph) {
		this.graph = graph;
	}

	@GetMapping
	@Operation(summary = "How often is a phrase used in each month, first and last when, by whom?")
	History history(@Parameter(description = PHRASE, example = "城市更新") @RequestParam String phrase,
			@Parameter(description = "Published on this day or later.") @RequestParam(
					required = false) @Nullable LocalDate from,
			@Parameter(description = "Published on this day or earlier.") @RequestParam(
					required = false) @Nullable LocalDate to) {
		Map<String, @Nullable Object> parameters = parameters(phrase, from, to);
		Row row = this.graph.one("formulation", parameters).orElseThrow();
		List<Speaker> speakers = this.graph.all("formulation_speakers", parameters).stream().map(Speaker::of).toList();
		return new History(phrase, row.count("articles"), use(row.rowOrNull("first"), phrase),
				use(row.rowOrNull("last"), phrase), row.rows("months").stream().map(Month::of).toList(), speakers,
				Address.BASE + "/formulations/uses?phrase=" + UriUtils.encode(phrase, UTF_8));
	}

	@GetMapping("/uses")
	@Operation(summary = "Which articles use a phrase, the latest first, and where?")
	Page<Use> uses(@Parameter(description = PHRASE, example = "城市更新") @RequestParam String phrase,
			@Parameter(description = "Published on this day or later.") @RequestParam(
					required = false) @Nullable LocalDate from,
			@Parameter(description = "Published on this day or earlier.") @RequestParam(
					required = false) @Nullable LocalDate to,
			Paging paging) {
		List<Row> rows = this.graph.all("formulation_uses", paging.with(parameters(phrase, from, to)));
		return paging.page(rows, (row) -> Use.of(row, phrase));
	}

	private static @Nullable Use use(@Nullable Row row, String phrase) {
		return (row != null) ? Use.of(row, phrase) : null;
	}

	private static Map<String, @Nullable Object> parameters(String phrase, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		Period period = new Period(from, to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("phrase", phrase);
		parameters.put("search", new Phrase(phrase).search());
		parameters.put("from", period.from());
		parameters.put("to", period.to());
		return parameters;
	}

}
