package org.policygraph.api.formulation;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.ArticleSummary;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.graph.Row;

/**
 * An article that has a phrase.
 *
 * @param article the article
 * @param count how often it has the phrase
 * @param evidence the first three places
 */
@Schema(name = "FormulationUse")
record Use(ArticleSummary article, @Schema(description = "How often it has the phrase.") int count,
		@Schema(description = "The first three places.") List<Evidence> evidence) {

	private static final int SHOWN = 3;

	static Use of(Row row, String phrase) {
		ArticleSummary article = ArticleSummary.of(row.row("article"));
		List<Evidence> places = new ArrayList<>();
		int count = find(article.id(), "title", article.title(), phrase, places)
				+ find(article.id(), "text", row.textOrNull("text"), phrase, places);
		return new Use(article, count, places);
	}

	private static int find(String article, String field, @Nullable String text, String phrase, List<Evidence> places) {
		int count = 0;
		int start = (text != null) ? text.indexOf(phrase) : -1;
		while (text != null && start >= 0) {
			count++;
			int end = start + phrase.length();
			if (places.size() < SHOWN) {
				places.add(new Evidence(article, field, start, end, phrase, null, null));
			}
			start = text.indexOf(phrase, end);
		}
		return count;
	}

}
