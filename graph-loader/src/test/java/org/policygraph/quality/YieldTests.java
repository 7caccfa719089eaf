package org.policygraph.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;

import static org.assertj.core.api.Assertions.assertThat;

class YieldTests {

	@Test
	void countsByYearAndGenreWithATotalForEachYear() {
		Yield counts = new Yield();
		counts.add(article("a", LocalDate.of(2024, 1, 2), EventType.MEETING));
		counts.add(article("b", LocalDate.of(2024, 6, 2), EventType.MEETING));
		counts.add(article("c", LocalDate.of(2024, 7, 2), null));
		counts.add(article("d", null, EventType.VISIT));
		assertThat(counts.table().lines().map((line) -> line.replaceAll("\\s+", " ").trim())).containsExactly(
				"year genre articles persons events participants dated tasks unread", "2024 MEETING 2 0 2 0 0 0 0",
				"2024 NONE 1 0 0 0 0 0 0", "2024 all 3 0 2 0 0 0 0", "unknown VISIT 1 0 1 0 0 0 0",
				"unknown all 1 0 1 0 0 0 0");
	}

	private static ArticleFacts article(String id, @Nullable LocalDate published, @Nullable EventType type) {
		Article article = new Article(id, new Source(null, published, null, Set.of()), Kind.NEWS,
				Article.Headline.of(""), Article.Credits.none(), null, null, "");
		List<EventFact> events = (type == null) ? List.of() : List.of(new EventFact(type, null, null, List.of(),
				List.of(), List.of(), List.of(), true, List.of(), List.of(), null, List.of()));
		return new ArticleFacts(article, List.of(), events, List.of(), null, List.of());
	}

}
