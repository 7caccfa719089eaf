package org.policygraph.layout;

import java.util.List;
import java.util.stream.StreamSupport;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Dateline;
import tools.jackson.databind.JsonNode;

/** Compares articles with the layout keys of an annotation. */
final class Layouts {

	private Layouts() {
	}

	static void assertLayout(Article article, JsonNode gold) {
		SoftAssertions.assertSoftly((soft) -> {
			soft.assertThat(article.headline().title()).as("title").isEqualTo(string(gold, "title"));
			soft.assertThat(article.headline().subtitles()).as("subtitles").isEqualTo(strings(gold, "subtitles"));
			soft.assertThat(article.headline().banner()).as("banner").isEqualTo(string(gold, "banner"));
			soft.assertThat(article.credits().byline()).as("byline").isEqualTo(string(gold, "byline"));
			soft.assertThat(article.credits().reporters()).as("reporters").isEqualTo(strings(gold, "reporters"));
			soft.assertThat(article.credits().photographers())
				.as("photographers")
				.isEqualTo(strings(gold, "photographers"));
			soft.assertThat(article.kind()).as("kind").hasToString(gold.get("kind").stringValue());
			soft.assertThat(article.continuedOnPage()).as("continuedOnPage").isEqualTo(number(gold, "continuedOnPage"));
			soft.assertThat(article.continuedFromPage())
				.as("continuedFromPage")
				.isEqualTo(number(gold, "continuedFromPage"));
			soft.assertThat(article.credits().dateline()).as("dateline").isEqualTo(dateline(gold.get("dateline")));
		});
	}

	private static @Nullable Dateline dateline(@Nullable JsonNode gold) {
		if (gold == null) {
			return null;
		}
		String date = string(gold, "date");
		return new Dateline(gold.get("agency").stringValue(), string(gold, "place"),
				(date != null) ? java.time.LocalDate.parse(date) : null);
	}

	private static @Nullable String string(JsonNode gold, String name) {
		return gold.hasNonNull(name) ? gold.get(name).stringValue() : null;
	}

	private static @Nullable Integer number(JsonNode gold, String name) {
		return gold.hasNonNull(name) ? gold.get(name).intValue() : null;
	}

	private static List<String> strings(JsonNode gold, String name) {
		return gold.has(name)
				? StreamSupport.stream(gold.get(name).spliterator(), false).map(JsonNode::stringValue).toList()
				: List.of();
	}

}
