package org.policygraph.resolution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples and counter-examples of {@code careers.tsv}. */
class CareersTests {

	private static final Pattern BRACKETED = Pattern.compile("\\[([^]]+)]");

	private final Careers careers = new Careers();

	@ParameterizedTest
	@MethodSource("rows")
	void examplesAreReadAndCounterExamplesAreNot(List<String> row) {
		String example = row.get(2);
		List<String> expected = BRACKETED.matcher(example).results().map((post) -> post.group(1)).toList();
		List<Careers.Stated> stated = read(example.replaceAll("[\\[\\]]", ""));
		assertThat(stated).extracting((one) -> one.post().text()).isEqualTo(expected);
		assertThat(stated).allMatch((one) -> one.other() == row.get(1).equals("OTHER"));
		assertThat(read(row.get(3))).isEmpty();
	}

	static Stream<List<String>> rows() {
		return Lexicon.table(Careers.class, "careers.tsv", 4).stream();
	}

	private List<Careers.Stated> read(String text) {
		Article article = new Article("a", new Source(null, null, null, Set.of()), Kind.NEWS, Headline.of(""),
				Credits.none(), null, null, text);
		PersonFact person = new PersonFact("甲乙", List.of(),
				List.of(new Evidence(Evidence.TEXT, 0, "甲乙".length(), "test.name", 1)));
		return this.careers.of(new ArticleFacts(article, List.of(person), List.of(), List.of(), null, List.of()),
				person);
	}

}
