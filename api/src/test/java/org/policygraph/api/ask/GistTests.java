package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.api.ask.Thing.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class GistTests {

	private static final Map<String, List<Thing>> NAMES = Map.of("甲市会议", named(Kind.E, "甲市会议"), "刘星",
			named(Kind.P, "刘星"), "祁县", named(Kind.L, "祁县"), "规划局", named(Kind.O, "规划局"), "乙市市长", named(Kind.T, "乙市市长"));

	@ParameterizedTest
	@CsvSource(textBlock = """
			甲市会议究竟是谁负责主持的嘛, CHAIR
			刘星召开的甲市会议有哪些专家发言, SPEAKERS
			上级决定由谁出任乙市市长, HOLDER
			刘星亲自赴祁县深入调研的具体时间, EVENT_DAY_OF
			""")
	void wordsThatChangeNothingArePassedOver(String question, QuestionType type) {
		assertThat(gist(question).map((reading) -> reading.filled().type())).contains(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "甲市会议什么时候召开，谁参加了", "王小虎和刘星开过会吗", "刘星的讲话人是哪位主持人", "规划局怎么样" })
	void anotherQuestionWordOrNameIsNot(String question) {
		assertThat(gist(question)).isEmpty();
	}

	@Test
	void nounsSayWhatTheEventsAreAbout() {
		assertThat(gist("刘星参加过哪些规划局的环保活动").map(Gist.Reading::topics))
			.hasValueSatisfying((topics) -> assertThat(topics).containsExactlyInAnyOrder("环保", "规划局"));
	}

	private static Optional<Gist.Reading> gist(String question) {
		return Gist.of(Restrictions.in(Lexer.cut(question, NAMES, LocalDate.of(2025, 1, 1))).rest());
	}

	private static List<Thing> named(Kind kind, String name) {
		return List.of(new Thing(kind, name, name, null));
	}

}
