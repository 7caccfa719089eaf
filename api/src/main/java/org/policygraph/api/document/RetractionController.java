package org.policygraph.api.document;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.graph.GraphChanges;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.web.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class RetractionController {

	private final GraphChanges changes;

	private final GraphReader graph;

	RetractionController(GraphChanges changes, GraphReader graph) {
		this.changes = changes;
		this.graph = graph;
	}

	@DeleteMapping("/documents/{id}")
	@Operation(summary = "Take a document back, with all its articles.",
			description = "The graph becomes what it would be had it never seen them.")
	RetractionAnswer document(@PathVariable String id) {
		List<String> articles = this.graph.all("articles_of_document", Map.of("document", id))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		return retract("document", id, articles);
	}

	@DeleteMapping("/articles/{id}")
	@Operation(summary = "Take an article back.",
			description = "The graph becomes what it would be had it never seen it.")
	RetractionAnswer article(@PathVariable String id) {
		return retract("article", id, List.of(id));
	}

	private RetractionAnswer retract(String kind, String id, List<String> articles) {
		RetractionAnswer answer = RetractionAnswer.of(this.changes.retract(articles));
		if (answer.removed().isEmpty()) {
			throw new UnknownId(kind, id);
		}
		return answer;
	}

}
