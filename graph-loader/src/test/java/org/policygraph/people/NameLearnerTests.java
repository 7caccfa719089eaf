package org.policygraph.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

class NameLearnerTests {

	private static final String TEXT = "市长江一帆，副市长郁浩出席。市领导许光明、沈佳、曹阳、梁晓参加。游客很多。";

	@Test
	void countsTheCharactersOfNamesInListsAndAfterTitles() {
		NameCounts counts = new NameCounts();
		counts.count(TEXT);
		assertThat(counts.rows(List.of("沈佳", "江一帆"))).contains("沈\t1\t0\t0\t0\t1", "佳\t0\t0\t0\t1\t1",
				"一\t0\t1\t0\t0\t1", "帆\t0\t0\t1\t0\t1");
	}

	@Test
	void knowsWhomThreeArticlesPrintWithAPost() {
		NameCounts counts = new NameCounts();
		counts.count(TEXT);
		NameLearner learner = counts.learner();
		learner.find(article(), "2021");
		learner.find(article(), "2022");
		assertThat(learner.known()).isEmpty();
		learner.find(article(), "2024");
		assertThat(learner.known()).contains("郁浩\t3\t2021\t2024").noneMatch((row) -> row.startsWith("沈佳"));
	}

	private static Article article() {
		return new Article("a", Source.unknown(), Kind.NEWS, Article.Headline.of(""), Article.Credits.none(), null,
				null, TEXT);
	}

}
