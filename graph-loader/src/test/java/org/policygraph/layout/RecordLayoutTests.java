package org.policygraph.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.article.Article;
import org.policygraph.article.Dateline;
import org.policygraph.article.Kind;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;
import org.policygraph.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

class RecordLayoutTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 1);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# as found on the web                                                  | the article's text
			<!--body.begin-->⏎央视网消息（新闻联播）：会议今天举行。⏎<!--body.end-->    | 会议今天举行。
			央视网消息：会议今天举行。                                               | 会议今天举行。
			&#xA0;会议今天&#x4E3E;行。                                             | 会议今天举行。
			\\*\\*会议\\*\\*今天举行。⏎---⏎更新时间：2023-09-04T14:18:08Z            | 会议今天举行。
			<p>会议今天举行。</p><p>　　会议指出，很好。</p>                           | 会议今天举行。⏎会议指出，很好。
			发布时间：2024-01-01 来源：区政府⏎会议今天举行。⏎【打印本页】 【关闭窗口】     | 会议今天举行。
			会议今天举行。⏎上一篇：其他新闻⏎网友评论：⏎支持！                            | 会议今天举行。
			会议今天举行。（记者 何苗 实习生 蓝天）                                    | 会议今天举行。
			会议今天举行。（编辑：何苗  审核编辑：蓝天）                                | 会议今天举行。
			会议今天举行。    　(何苗)                                               | 会议今天举行。
			会议今天举行。（区政府办公室）                                            | 会议今天举行。
			会议今天（1月1日）举行。                                                | 会议今天（1月1日）举行。
			2024 年1 月1 日上午，王 强出席。                                        | 2024年1月1日上午，王强出席。
			CONTENT NOTFOUND                                                    | ''
			""")
	void residueOfTheWebIsNotText(String found, String text) {
		assertThat(article("", found.replace('⏎', '\n')).text()).isEqualTo(text.replace('⏎', '\n'));
	}

	@Test
	void openingBecomesTheDateline() {
		Article article = article("", "据新华社上海12月31日电（记者 何苗、蓝天）会议今天举行。");

		assertThat(article.credits().dateline()).isEqualTo(new Dateline("新华社", "上海", LocalDate.of(2023, 12, 31)));
		assertThat(article.credits().reporters()).containsExactly("何苗", "蓝天");
		assertThat(article.text()).isEqualTo("会议今天举行。");
	}

	@Test
	void headlineRepeatedOverTheTextIsTakenOffAndItsFurtherLinesAreKept() {
		Article article = article("招待会在京举行 程望远致辞", "招待会在京举行\n程望远致辞\n蔺思源主持\n央视网消息（新闻联播）：招待会今天举行。");

		assertThat(article.headline().title()).isEqualTo("招待会在京举行 程望远致辞");
		assertThat(article.headline().subtitles()).containsExactly("蔺思源主持");
		assertThat(article.text()).isEqualTo("招待会今天举行。");
	}

	@Test
	void authorAloneOnTheFirstLineIsTheByline() {
		String text = "为进一步优化营商环境，解决企业在发展中存在的问题，加快已落地项目的发展，市政府召开现场办公会。";

		assertThat(article("现场办公会召开", "何苗\n" + text).credits().byline()).isEqualTo("何苗");
		assertThat(article("何苗简历", "何苗\n" + text).credits().byline()).isNull();
	}

	@Test
	void opinionIsKnownByItsHeadline() {
		assertThat(article("人民日报评论员文章：不误农时", "春争日。").kind()).isEqualTo(Kind.COMMENTARY);
		assertThat(article("评论员文章引发热议", "春争日。").kind()).isEqualTo(Kind.NEWS);
	}

	private static Article article(String title, String text) {
		Source source = new Source(null, PUBLISHED, null, Set.of());
		List<Article> articles = new Layout().articles(new Document("r", Form.RECORD, source, title, text));
		assertThat(articles).hasSize(1);
		return articles.get(0);
	}

}
