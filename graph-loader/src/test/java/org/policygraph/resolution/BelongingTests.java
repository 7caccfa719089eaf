package org.policygraph.resolution;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;

import static org.assertj.core.api.Assertions.assertThat;

class BelongingTests {

	private static final States STATES = new States("CN");

	private static final Belonging BELONGING = new Belonging(STATES, new Nations(STATES));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			访问冰岛   | 双方回顾了去年同[总统]安德列耶夫的会晤。                     | 安德列耶夫 | 冰岛总统
			国际快讯   | 芬兰当天下雪。冰岛议会4日投票罢免了[总理]安德列耶夫。           | 安德列耶夫 | 冰岛总理
			国际快讯   | 芬兰和冰岛的记者问起[总理]安德列耶夫。                       | 安德列耶夫 | 总理
			两国友好   | 中方愿同冰岛一道，落实同[总统]林岸达成的共识。             | 林岸   | 冰岛总统
			两国友好   | 中方愿同冰岛一道，落实同[总理]林岸达成的共识。             | 林岸   | 总理
			安全生产   | 按照党中央要求和林岸[总理]批示，全力救援。                       | 林岸   | 国务院总理
			安全生产   | 国务院通报，[总理]安德列耶夫作出批示。 | 安德列耶夫 | 总理
			安全生产   | 林岸[总理]作出批示，要求全力救援。 | 林岸 | 总理
			会见       | 冰岛记者问起国务委员兼[外长]林岸。                       | 林岸   | 外长
			会见       | 冰岛记者问起[校长]安德列耶夫。                             | 安德列耶夫 | 校长
			""")
	void bareOfficeIsOfTheOnlyStateThatIsSpokenOf(String headline, String marked, String name, String inFull) {
		int start = marked.indexOf('[');
		int end = marked.indexOf(']') - 1;
		String text = marked.replaceAll("[\\[\\]]", "");
		Article article = new Article("a", new Source(null, null, null, Set.of()), Kind.NEWS, Headline.of(headline),
				Credits.none(), null, null, text);
		Printed post = new Printed(text.substring(start, end),
				List.of(new Evidence(Evidence.TEXT, start, end, "person.post", 1)));
		PersonFact person = new PersonFact(name, List.of(post), List.of());
		ArticleFacts facts = new ArticleFacts(article, List.of(person), List.of(), List.of(), null, List.of());
		assertThat(BELONGING.inFull(facts, person, post)).isEqualTo(inFull);
	}

}
