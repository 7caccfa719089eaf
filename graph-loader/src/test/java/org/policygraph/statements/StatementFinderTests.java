package org.policygraph.statements;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class StatementFinderTests {

	private static final List<String> NAMES = List.of("周远航", "周远", "林秋白", "习近平");

	private final StatementFinder finder = StatementFinder.load();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			会议指出，要抓好春耕。要管好水源。                               | 会议/指出/要抓好春耕。要管好水源。
			周远航强调，要守住底线。                                         | 周远航/强调/要守住底线。
			市委书记周远航在讲话中指出，形势很好。                           | 周远航/指出/形势很好。
			周远航到青石县调研。他强调，要快。                               | 周远航/强调/要快。
			周远航在厂里走访，强调要坚持创新。随后离开。                     | 周远航/强调/要坚持创新。
			会议听取了汇报，要求进一步压实责任。                             | 会议/要求/进一步压实责任。
			市委常委会召开扩大会议强调，要学深悟透。                         | 会议/强调/要学深悟透。
			《规划》提出，到明年全部完工。                                   | 《规划》/提出/到明年全部完工。
			市水务局负责人表示，汛情平稳。                                   | 市水务局负责人/表示/汛情平稳。
			林秋白说：“今年收成好。大家放心。”记者走进粮库。                 | 林秋白/说/“今年收成好。大家放心。”
			周远航强调，要实干。副市长林秋白参加。                           | 周远航/强调/要实干。
			会议强调，要实干。各县区要对标对表。林秋白出席会议。             | 会议/强调/要实干。各县区要对标对表。
			会议指出，讲话肯定成绩，强调要实干。                             | 会议/指出/讲话肯定成绩，强调要实干。
			周远航对春耕提出要求，会议强调，要快。                           | 会议/强调/要快。
			习近平指出，好。⏎林秋白来访。他热烈祝贺，表示在村里看到了变化。  | 习近平/指出/好。 林秋白/表示/在村里看到了变化。
			深入学习贯彻习近平总书记重要讲话精神。周远航来到村里，他指出，好。| 周远航/指出/好。
			""")
	void aPassageHasItsSpeakerVerbAndText(String text, String expected) {
		assertThat(this.finder.find(text.replace('⏎', '\n'), NAMES))
			.extracting((statement) -> statement.speaker() + "/" + statement.verb() + "/" + statement.text())
			.containsExactly(expected.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			按照中央要求，各地抓紧春耕。
			全面落实习近平总书记重要指示要求，抓好水利。
			他提出四点建议。
			这项工程名称，已经公布。
			""")
	void aNounThatLooksLikeTheVerbOpensNothing(String text) {
		assertThat(this.finder.find(text, NAMES)).isEmpty();
	}

	@Test
	void everySpeakerOfAParagraphHasThePassageUpToTheNext() {
		String text = "会议指出，要抓实。周远航强调，要抓细。\n会议要求，要抓紧。";
		assertThat(this.finder.find(text, NAMES)).extracting(Statement::order, Statement::speaker, Statement::text)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1, "会议", "要抓实。"),
					org.assertj.core.groups.Tuple.tuple(2, "周远航", "要抓细。"),
					org.assertj.core.groups.Tuple.tuple(3, "会议", "要抓紧。"));
	}

	@Test
	void evidencePointsAtWhatWasSaid() {
		String text = "周远航在厂里走访，指出要创新，强调要安全。\n会议认为，形势很好。";
		assertThat(this.finder.find(text, NAMES)).hasSize(3).allSatisfy((statement) -> {
			Evidence evidence = statement.evidence().get(0);
			assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(statement.text());
		});
	}

}
