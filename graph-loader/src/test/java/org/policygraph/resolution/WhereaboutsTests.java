package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.ResolvedArticle.Located;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsTests {

	private static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	@ParameterizedTest
	@CsvFileSource(resources = "place-cases.tsv", delimiter = '\t', commentCharacter = '#')
	void printedPlacesMeanTheseDivisions(LocalDate published, String paper, String text, String id, String certain) {
		Located located = located(published, paper, text, false);
		String found = located.location().coded().id();
		assertThat(found.startsWith("pl-") ? "-" : found).isEqualTo(id);
		assertThat(located.certain()).isEqualTo(certain.equals("yes"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-       | 林岸到[祁县子洪水库]检查              | 祁县
			-       | 会议在[人民大会堂]举行                | 北京市
			-       | 林岸在南京市玄武区[清河小学]调研        | 玄武区
			-       | 林岸先后到苏州[平远街区]、南京[瑞光公司]  | 苏州市
			-       | 林岸到[苏州光华公司]调研              | 苏州市
			-       | 林岸沿[南京路]步行                   | -
			晋中日报 | 林岸到[中山大学]调研                | 晋中市
			晋中日报 | 林岸到[清源水厂]检查                | 晋中市
			-       | 祁县县委书记林岸到[清源水厂]检查        | 晋中市
			""")
	void sitesLieInThePlaceThatTheTextSays(String paper, String text, String around) {
		Location in = located(LocalDate.parse("2025-07-15"), paper, text, true).location().partOf();
		assertThat((in != null) ? in.name() : "-").isEqualTo(around);
	}

	@Test
	void everyDivisionLeadsUpToItsState() {
		Location place = located(LocalDate.parse("2025-07-15"), "-", "祁县东观镇[丰固村]召开大会", false).location();
		StringBuilder chain = new StringBuilder();
		for (Location at = place; at != null; at = at.partOf()) {
			chain.append(at.name()).append(' ');
		}
		assertThat(chain.toString().strip()).isEqualTo("丰固村 东观镇 祁县 晋中市 山西省 中国");
	}

	private static Located located(LocalDate published, String paper, String marked, boolean site) {
		int start = marked.indexOf('[');
		int end = marked.indexOf(']') - 1;
		String text = marked.replaceAll("[\\[\\]]", "");
		List<Printed> printed = List
			.of(new Printed(text.substring(start, end), List.of(new Evidence(Evidence.TEXT, start, end, "case", 1))));
		EventFact event = new EventFact(EventType.MEETING, null, null, site ? List.of() : printed,
				site ? printed : List.of(), List.of(), List.of(), true, List.of(), List.of(), null, List.of());
		Article article = new Article("a", new Source(paper.equals("-") ? null : paper, published, null, Set.of()),
				Kind.NEWS, Headline.of(""), Credits.none(), null, null, text);
		return RESOLUTION
			.resolve("d", List.of(new ArticleFacts(article, List.of(), List.of(event), List.of(), null, List.of())))
			.get(0)
			.events()
			.get(0)
			.locations()
			.get(0);
	}

}
