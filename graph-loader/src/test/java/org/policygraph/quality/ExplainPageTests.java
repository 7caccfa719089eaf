package org.policygraph.quality;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.tasks.TaskFinder;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainPageTests {

	private static final String TEXT = "市长林秋白提出两点希望：一是快办，二是办好。";

	@Test
	void everyFactStandsBesideItsMarkedTextWithItsRule() {
		String page = ExplainPage.html("page.txt", List.of(facts("林秋白调研", TEXT)));
		assertThat(page)
			.contains("data-fact=\"3\" tabindex=\"0\">林秋白 (市长) <code>person.post 0.9, post.before 0.8</code>")
			.contains("<mark class=\"person\" data-facts=\"3\">市长</mark>")
			.contains("<mark class=\"task\" data-facts=\"1\">快办，</mark>")
			.contains("<li class=\"task in1\" data-fact=\"2\" tabindex=\"0\">2. 办好 <code>task.shi 0.95</code>");
	}

	@Test
	void aFactOfTheHeadlineIsMarkedThere() {
		assertThat(ExplainPage.html("page.txt", List.of(facts("林秋白调研", TEXT))))
			.contains("<h2><mark class=\"person\" data-facts=\"3\">林秋白</mark>调研</h2>");
	}

	@Test
	void whatAnArticleSaysIsNeverMarkup() {
		String hostile = "<script>alert(1)</script>\"'&";
		String page = ExplainPage.html(hostile, List.of(facts("林秋白" + hostile, TEXT + hostile)));
		assertThat(page).doesNotContain("<script>alert")
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
	}

	@Test
	void thePageNeedsNothingElse() {
		assertThat(ExplainPage.html("page.txt", List.of())).doesNotContain("http://")
			.doesNotContain("https://")
			.doesNotContain("src=")
			.contains("default-src 'none'");
	}

	private static ArticleFacts facts(String title, String text) {
		Article article = new Article("qs-a1", Source.unknown(), Kind.NEWS, Headline.of(title), Credits.none(), null,
				null, text);
		PersonFact person = new PersonFact("林秋白",
				List.of(new Printed("市长", List.of(new Evidence(Evidence.TEXT, 0, 2, "post.before", 0.8)))),
				List.of(new Evidence("title", 0, 3, "person.post", 0.9),
						new Evidence(Evidence.TEXT, 2, 5, "person.post", 0.9)));
		return new ArticleFacts(article, List.of(person), List.of(), TaskFinder.load().find(text), null, List.of());
	}

}
