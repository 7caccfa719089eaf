package org.policygraph.api.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search", description = "Names and texts of all kinds.")
class SearchController {

	private final Answers answers;

	SearchController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "What bears this name, or says these words?",
			description = "Whole names come first, then names that begin so, then names that have it anywhere, then texts; "
					+ "among equals what is named most. The best 500 of names and of texts are ranked, 5,000 where a kind is given.")
	Page<Hit> search(@ParameterObject SearchQuestion question, Paging paging) {
		List<String> words = question.words();
		return this.answers.page("search", question.parameters(), paging, (row, quotes) -> Hit.of(row, words));
	}

}
