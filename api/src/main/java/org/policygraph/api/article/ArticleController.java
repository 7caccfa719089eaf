package org.policygraph.api.article;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.ArticleSummary;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles", description = "What was read: text, and what was found where in it.")
class ArticleController {

	private final Answers answers;

	ArticleController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which articles are there, the latest first?")
	Page<ArticleSummary> articles(@ParameterObject ArticleQuestion question, Paging paging) {
		return this.answers.page("articles", question.parameters(), paging,
				(row, quotes) -> ArticleSummary.of(row.row("article")));
	}

	@GetMapping("/{id}")
	@Operation(summary = "What does an article say, and what was read where in it?")
	ArticleAnswer article(@PathVariable String id) {
		return this.answers.one("article", "article", Map.of("id", id), ArticleAnswer::of);
	}

	@GetMapping("/{id}/facts")
	@Operation(summary = "What was read in an article, as extracted?")
	@ApiResponse(responseCode = "200", description = "The facts in the form of the extraction contract.",
			content = @Content(schema = @Schema(type = "object")))
	String facts(@PathVariable String id) {
		return this.answers.one("article", "article_facts", Map.of("id", id), (row, quotes) -> row.text("facts"));
	}

}
