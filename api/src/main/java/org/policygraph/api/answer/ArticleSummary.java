package org.policygraph.api.answer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * An article in a few words.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it: its headline, or else how it begins
 * @param title its headline, or null
 * @param kind its sort (NEWS, COMMENTARY, CAPTION, PULL_QUOTE)
 * @param publication the paper or programme, or null
 * @param published the day of publication, or null
 */
public record ArticleSummary(String id, String self, String label, @Nullable String title, String kind,
		@Nullable String publication, @Nullable LocalDate published) {

	/**
	 * {@return the article that a statement returned as a map}
	 * @param article the map
	 */
	public static ArticleSummary of(Row article) {
		String id = article.text("id");
		String title = article.textOrNull("title");
		return new ArticleSummary(id, Address.of("articles", id), (title != null) ? title : article.text("beginning"),
				title, article.text("kind"), article.textOrNull("publication"), article.day("published"));
	}

}
