package org.policygraph.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.article.Leftover;
import org.policygraph.article.Leftover.Reason;
import org.policygraph.article.ReadPage;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;
import org.policygraph.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

class PageLayoutTests {

	private static final String FIRST = """
			本报讯（记者 何苗）3月18日，岚河市
			召开防汛工作会议，市长蔺思源出席并
			讲话。会议要求，各地要备足物资。
			""";

	private static final String SECOND = """
			本报讯（记者 蓝天）3月19日，青禾县
			举办油茶种植培训班，两百名农户参加
			学习，专家到地头讲课。
			""";

	@Test
	void headlinesAboveAndBelowAreToldApartByTheirWords() {
		String first = "岚河市召开防汛工作会议\n\n";
		String second = "青禾县举办油茶种植培训班\n\n";

		assertThat(articles(first + FIRST + "\n" + second + SECOND)).extracting(PageLayoutTests::title)
			.containsExactly("岚河市召开防汛工作会议", "青禾县举办油茶种植培训班");
		assertThat(articles(FIRST + "\n" + first + SECOND + "\n" + second)).extracting(PageLayoutTests::title)
			.containsExactly("岚河市召开防汛工作会议", "青禾县举办油茶种植培训班");
		assertThat(articles(FIRST + "\n" + first + second + SECOND)).extracting(PageLayoutTests::title)
			.containsExactly("岚河市召开防汛工作会议", "青禾县举办油茶种植培训班");
	}

	@Test
	void furnitureIsToldWithItsPlace() {
		String page = "岚河日报\n2024年3月20日 星期三\n\n岚河市召开防汛工作会议\n\n" + FIRST + "\n责编：林晓\n";

		List<Leftover> leftovers = read(page).leftovers();
		assertThat(leftovers).extracting(Leftover::reason).containsOnly(Reason.FURNITURE);
		assertThat(leftovers).extracting((line) -> line.where().in(page))
			.containsExactly("岚河日报", "2024年3月20日 星期三", "责编：林晓");
	}

	@Test
	void headlinesWithoutAnyTextAreTold() {
		String page = "岚河市召开防汛工作会议\n蔺思源出席并讲话\n\n图为会议现场。本报记者 林深 摄\n";

		assertThat(read(page).articles()).extracting(Article::kind).containsExactly(Kind.CAPTION);
		assertThat(read(page).leftovers()).extracting(Leftover::reason).containsOnly(Reason.NO_TEXT);
		assertThat(read(page).leftovers()).extracting((line) -> line.where().in(page))
			.containsExactly("岚河市召开防汛工作会议", "蔺思源出席并讲话");
	}

	@Test
	void headlineThatTheColumnBreaksIsOne() {
		Article article = articles(FIRST + "\n岚河市召开防汛工作会议，部署汛期值守和\n物资储备工作\n\n" + SECOND + "\n青禾县举办油茶种植培训班\n").get(0);

		assertThat(article.headline().title()).isEqualTo("岚河市召开防汛工作会议，部署汛期值守和物资储备工作");
	}

	@Test
	void passageWithoutPunctuationIsNoSecondHeadline() {
		List<Article> articles = articles("岚河市召开防汛工作会议\n\n" + FIRST.replace("各地要备足物资", "各级干部要把人民群众生命安全放在首位")
				+ "\n各级干部要把人民群众\n生命安全放在首位\n\n青禾县举办油茶种植培训班\n\n" + SECOND);

		assertThat(articles).extracting(Article::kind).containsExactly(Kind.NEWS, Kind.PULL_QUOTE, Kind.NEWS);
		assertThat(articles.get(2).headline().title()).isEqualTo("青禾县举办油茶种植培训班");
		assertThat(articles.get(2).headline().subtitles()).isEmpty();
	}

	@Test
	void headlineNeedsNoEmptyLine() {
		assertThat(articles("岚河市召开防汛工作会议\n" + FIRST + "青禾县举办油茶种植培训班\n" + SECOND)).extracting(PageLayoutTests::title)
			.containsExactly("岚河市召开防汛工作会议", "青禾县举办油茶种植培训班");
	}

	@Test
	void titleIsTheLineThatReports() {
		Article article = articles("备足物资 守住底线\n\n岚河市召开防汛工作会议\n蔺思源出席并讲话\n\n" + FIRST).get(0);

		assertThat(article.headline().title()).isEqualTo("岚河市召开防汛工作会议");
		assertThat(article.headline().banner()).isEqualTo("备足物资 守住底线");
		assertThat(article.headline().subtitles()).containsExactly("蔺思源出席并讲话");
	}

	@Test
	void tornHeadlineIsPutTogether() {
		assertThat(articles("岚河市召开防汛\n工作会议\n\n" + FIRST).get(0).headline().title()).isEqualTo("岚河市召开防汛工作会议");
	}

	@Test
	void spacedLettersOfAHeadlineAreClosedUp() {
		assertThat(articles("岚 河 市 召 开 会 议\n\n" + FIRST).get(0).headline().title()).isEqualTo("岚河市召开会议");
	}

	@Test
	void sloganStandsOverABodyWhoseHeadlineIsUnderIt() {
		List<Article> articles = articles(FIRST + "\n岚河市召开防汛工作会议\n\n推动绿色发展 谱写兴农新篇\n\n" + SECOND + "\n青禾县举办油茶种植培训班\n");

		assertThat(articles).extracting(PageLayoutTests::title).containsExactly("岚河市召开防汛工作会议", "青禾县举办油茶种植培训班");
		assertThat(articles).extracting((article) -> article.headline().banner())
			.containsExactly(null, "推动绿色发展 谱写兴农新篇");
	}

	@Test
	void lastCharactersOfAHeadlineOpenNoReport() {
		assertThat(articles(FIRST + "\n岚河市召开防汛工作\n会议\n\n" + SECOND)).extracting(Article::text)
			.allSatisfy((text) -> assertThat(text).startsWith("3月"));
	}

	@Test
	void whatWebPagesAndElectronicPapersLeaveIsNoArticles() {
		Article article = articles("""
				第01版：要闻  上一版  下一版
				您当前的位置：首页 - 要闻
				## 岚河市召开防汛工作会议
				发布日期：2024-03-19 来源：岚河发布 字号：[大 中 小]
				　　3月18日，岚河市召开**防汛工作会议**，市长蔺思源出席会议并讲话，各县（区）负责同志和市直有关部门主要负责同志参加会议。
				　　会议要求，各地要备足物资。
				【打印本页】 【关闭窗口】
				上一篇：青禾县举办油茶种植培训班
				""").get(0);

		assertThat(article.headline().title()).isEqualTo("岚河市召开防汛工作会议");
		assertThat(article.headline().subtitles()).isEmpty();
		assertThat(article.text().lines()).hasSize(2).last().isEqualTo("会议要求，各地要备足物资。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "本报记者 林深 摄", "（林深 摄）", "林深 摄", "摄影：林深", "新华社记者 林 深 摄", "林深/摄" })
	void photographerIsACreditOfTheCaption(String credit) {
		List<Article> articles = articles(FIRST + "\n市民在江边散步。" + credit + "\n\n" + SECOND);

		assertThat(articles).extracting(Article::kind).containsExactly(Kind.NEWS, Kind.CAPTION, Kind.NEWS);
		assertThat(articles.get(1).text()).isEqualTo("市民在江边散步。");
		assertThat(articles.get(1).credits().photographers()).containsExactly("林深");
	}

	@Test
	void photographDoesNotTearTheTextThatItStandsIn() {
		List<Article> articles = articles("""
				本报讯（记者 何苗）3月18日，岚河市
				召开防汛工作会议，市长蔺思源出席并

				市民在江边散步。林深 摄

				讲话。会议要求，各地要备足物资。
				""");

		assertThat(articles).extracting(Article::text)
			.containsExactly("3月18日，岚河市召开防汛工作会议，市长蔺思源出席并讲话。会议要求，各地要备足物资。", "市民在江边散步。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "（下转第4版）", "(下转4版)", " 下转第四版", "▶▶下转A4版", "\n（下转第4版）", "\n\n（下转第4版）" })
	void jumpLineNamesThePageAndIsNoText(String jump) {
		Article article = articles(FIRST.strip() + jump + "\n\n" + SECOND).get(0);

		assertThat(article.continuedOnPage()).isEqualTo(4);
		assertThat(article.text()).endsWith("备足物资。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "（上接第1版）", "上接1版\n", "（紧接第一版） " })
	void articleThatComesFromAnotherPageBeginsInMidSentence(String jump) {
		List<Article> articles = articles(FIRST + "\n岚河出台新规\n\n" + jump + "并于本月底前全面完成。各县区要抓好落实。\n");

		assertThat(articles).hasSize(2);
		assertThat(articles.get(1).continuedFromPage()).isEqualTo(1);
		assertThat(articles.get(1).text()).isEqualTo("并于本月底前全面完成。各县区要抓好落实。");
	}

	@Test
	void furnitureBelongsToNoArticle() {
		List<Article> articles = articles("""
				岚河日报
				LANHE DAILY
				2024年3月20日 星期三 农历甲辰年二月十一
				国内统一连续出版物号：CN 00-0001 第8023期
				今日 多云转晴 8℃～19℃

				岚河市召开防汛工作会议

				%s
				责编：甘雨 版式：蒋帆
				印刷：岚河日报社印刷厂 新闻热线：0000-1234567
				""".formatted(FIRST));

		assertThat(articles).singleElement().satisfies((article) -> {
			assertThat(article.headline().subtitles()).isEmpty();
			assertThat(article.text()).isEqualTo("3月18日，岚河市召开防汛工作会议，市长蔺思源出席并讲话。会议要求，各地要备足物资。");
		});
	}

	@Test
	void pageWithoutTextHasNoArticles() {
		assertThat(articles("岚河日报\n2024年3月20日 星期三\n")).isEmpty();
	}

	private static String title(Article article) {
		return String.valueOf(article.headline().title());
	}

	private static List<Article> articles(String page) {
		Source source = new Source("岚河日报", LocalDate.of(2024, 3, 20), 1, Set.of());
		return new Layout().articles(new Document("p", Form.PAGE, source, "", page));
	}

	private static ReadPage read(String page) {
		return new Layout().read(new Document("p", Form.PAGE, Source.unknown(), "", page));
	}

}
