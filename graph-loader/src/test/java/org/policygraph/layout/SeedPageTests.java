package org.policygraph.layout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.article.Article;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The seed page against its hand-made annotation: every key that layout answers for. */
class SeedPageTests {

	private static final Path SEEDS = Path.of("..", "seeds");

	private static final String PAGE = "jinzhong-ribao-2025-07-16-p01";

	private static List<Article> articles = List.of();

	@BeforeAll
	static void readPage() {
		try (Stream<Input> inputs = new DocumentReader().read(List.of(SEEDS.resolve(PAGE + ".txt")))) {
			articles = inputs.flatMap((input) -> new Layout().articles((Document) input).stream()).toList();
		}
	}

	@Test
	void pageHasEightPieces() {
		assertThat(articles).extracting(Article::id)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 8).mapToObj((i) -> PAGE + "-a" + i).toList());
		assertThat(articles).allSatisfy((article) -> {
			assertThat(article.source().publication()).isEqualTo("晋中日报");
			assertThat(article.source().published()).isEqualTo(LocalDate.of(2025, 7, 16));
			assertThat(article.source().page()).isEqualTo(1);
			assertThat(article.source().inferred()).isEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void pieceIsAsAnnotated(int number) {
		Article article = articles.get(number - 1);
		JsonNode gold = JsonMapper.shared().readTree(SEEDS.resolve("gold").resolve(article.id() + ".json").toFile());
		Layouts.assertLayout(article, gold);
	}

	static IntStream numbers() {
		return IntStream.rangeClosed(1, 8);
	}

	@Test
	void textHasNeitherLineWrapsNorLayoutBlanksNorCredits() {
		assertThat(text(1)).startsWith("中央城市工作会议7月14日至15日在北京举行。").contains("从大规模增量扩张").hasLineCount(10);
		assertThat(text(2)).startsWith("7月16日出版的第14期").contains("不断扩大对外开放、提高对外开放水平").endsWith("营商环境。");
		assertThat(text(3)).endsWith("发表重要讲话。");
		assertThat(text(4)).contains("吹响了冲锋号角。\n“要讲好抗战故事").endsWith("空中楼阁”。").hasLineCount(6);
		assertThat(text(5)).startsWith("7月14日，").hasLineCount(5);
		assertThat(text(6)).contains("刘星来到祁县子洪水库").endsWith("“怡然见晋中”。").hasLineCount(3);
		assertThat(text(7)).startsWith("7月15日，").endsWith("纵深发展。").hasLineCount(2);
		assertThat(text(8)).startsWith("当前和今后").endsWith("新路子").hasLineCount(1);
	}

	private static String text(int number) {
		return articles.get(number - 1).text();
	}

}
