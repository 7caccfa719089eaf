package org.policygraph.extraction;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.layout.Layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * A pattern that can read a list in more than one way needs time that doubles with every
 * item: an article with a long list then never ends. Each text here repeats one piece of
 * the language that patterns read in a loop, and ends so that the pattern must give up.
 */
class LongTextTests {

	/** Minutes of what takes under a second: only what never ends takes as long. */
	private static final Duration ENDS = Duration.ofMinutes(1);

	private static final int TIMES = 100;

	private static final Extraction EXTRACTION = new Extraction();

	@BeforeAll
	static void modelsAreLoaded() {
		read("县长谷禾出席会议。");
	}

	static List<String> pieces() {
		return List.of("@、", "@ ", "@、@、@和", "@、@以及", "@和@，", "县长@、@和县委书记@、", "县长@、", "副县长@，", "县领导@、", "县长@和",
				"省、市领导@，", "@（女）、", "代表县政府，@、", "县委常委、副县长@，", "县委书记@，县发改局、县财政局负责人，", "县人大常委会主任@、县直有关部门负责人，", "企业家代表@，",
				"@、甘棠，", "县发改局、", "县直有关部门负责同志、", "各乡镇党委书记、", "部分全国人大代表，", "和有关专家、", "以及市、县、", "上午", "3月15日、",
				"3月15日至16日，", "2024年", "岚河市、", "岚河市青禾县", "青禾县城关镇、", "先后来到城关镇、", "“青禾”、", "《青禾规划》、", "（青禾）", "第一、",
				"一是增绿，", "一要增绿；", "出席会议，", "主持并讲话，", "分别会见", "王国总理阿卜杜勒·", "阿里·穆罕默德·", "来自青禾、", "总统、", "书记、", "副主席、",
				"主任兼", "等", "同志", "的", "1", "〇", "一", "A", "·", "-", "　", "，", "：");
	}

	static Stream<String> texts() {
		List<String> openings = List.of("", "3月15日，县委书记谷禾主持召开会议，", "出席会议的有", "谷禾在岚河市青禾县调研时强调，", "任命",
				"春节前夕，县委书记谷禾和县领导前往看望或委托有关方面负责同志看望了", "会议选举");
		List<String> ends = List.of("。", "￥", "参加会议。", "等老同志，向他们致以节日问候。", "为常务委员会委员。");
		return pieces().stream()
			.flatMap((piece) -> openings.stream()
				.flatMap((opening) -> ends.stream().map((end) -> opening + repeated(piece) + end)));
	}

	/** The piece many times, with another name for each @. */
	private static String repeated(String piece) {
		StringBuilder text = new StringBuilder();
		int names = 0;
		for (char sign : piece.repeat(TIMES).toCharArray()) {
			if (sign == '@') {
				text.append("赵钱孙李周吴郑王冯陈".charAt(names % 10))
					.append("禾岚青山河林川石松柏".charAt(names / 10 % 10))
					.append("明华成".charAt(names / 100 % 3));
				names++;
			}
			else {
				text.append(sign);
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("pieces")
	void whatIsRepeatedIsReadToItsEnd(String piece) {
		List<String> texts = texts().filter((text) -> text.contains(repeated(piece))).toList();
		assertThat(texts).isNotEmpty();

		assertTimeoutPreemptively(ENDS, () -> assertThat(texts).allSatisfy((text) -> assertThat(read(text)).hasSize(1)),
				() -> "does not end with " + piece);
	}

	private static List<ArticleFacts> read(String text) {
		Source source = new Source("岚河日报", LocalDate.of(2024, 3, 20), 1, Set.of());
		return EXTRACTION.extract(new Layout().articles(new Document("long", Form.RECORD, source, "", text)));
	}

}
