package org.policygraph.api.post;

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
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.web.BadQuestion;
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
@RequestMapping(path = Address.BASE + "/posts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Posts", description = "Posts (职务) and who has been named with them.")
class PostController {

	private final Answers answers;

	PostController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Which posts have this name, or are in this organisation?")
	Page<PostSummary> posts(
			@Parameter(description = "A part of the post as one reads it.",
					example = "市长") @RequestParam(required = false) @Nullable String name,
			@Parameter(description = "Id or name of the organisation.") @RequestParam(
					required = false) @Nullable String organization,
			Paging paging) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		parameters.put("organization", organization);
		return this.answers.page("posts", parameters, paging, (row, quotes) -> PostSummary.of(row.row("post")));
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is this post, and where is it?")
	Post post(@PathVariable String id) {
		return this.answers.one("post", "post", Map.of("id", id), (row, quotes) -> Post.of(row));
	}

	@GetMapping("/{id}/holders")
	@Operation(summary = "Who has been named with this post, the latest first?")
	Page<Holder> holders(@PathVariable String id, Paging paging) {
		Page<Holder> page = this.answers.page("holders_of_post", Map.of("id", id), paging, Holder::of);
		if (page.items().isEmpty()) {
			this.answers.checkKnown("post", "has_post", Map.of("ids", List.of(id)));
		}
		return page;
	}

	@GetMapping("/holders")
	@Operation(summary = "Who held a post on a day?",
			description = "Those come first who have been named with it both before and after the day (`between`); then "
					+ "those whose nearest mention is `distance` days away. What no article says is not known.")
	Page<HolderOnDay> holdersOnDay(
			@Parameter(description = "A post, its organisation in full, in short or left out.",
					example = "市长") @RequestParam(required = false) @Nullable String post,
			@Parameter(description = "Or the id of a post.") @RequestParam(required = false) @Nullable String id,
			@Parameter(description = "Id or name of the place of the post's organisation.",
					example = "晋中市") @RequestParam(required = false) @Nullable String place,
			@Parameter(description = "The day.", example = "2025-07-15") @RequestParam LocalDate day, Paging paging) {
		if ((post == null) == (id == null)) {
			throw new BadQuestion("post", String.valueOf(post), "give either post or id");
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("post", post);
		parameters.put("id", id);
		parameters.put("place", place);
		parameters.put("day", new Period(day, day).from());
		return this.answers.page("holders_on_day", parameters, paging, HolderOnDay::of);
	}

}
