package org.policygraph.api.document;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Retraction;

/**
 * What was taken back.
 *
 * @param removed the articles
 */
@Schema(name = "Retraction", description = "What was taken back.")
record RetractionAnswer(@Schema(description = "The articles that the graph has no more.") List<Removed> removed) {

	static RetractionAnswer of(List<Retraction> retractions) {
		return new RetractionAnswer(retractions.stream()
			.map((one) -> new Removed(one.article(), one.title(), one.events(), one.alone()))
			.toList());
	}

	/**
	 * An article that was taken back.
	 *
	 * @param article its id
	 * @param title its headline, or null
	 * @param events how many events it reported
	 * @param eventsGone how many of them no other article reports: they went with it
	 */
	@Schema(name = "RetractedArticle")
	record Removed(String article, @Nullable String title,
			@Schema(description = "How many events it reported.") int events,
			@Schema(description = "How many of them no other article reports: they went with it.") int eventsGone) {

	}

}
