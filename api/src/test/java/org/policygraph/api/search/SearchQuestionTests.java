package org.policygraph.api.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.api.web.BadQuestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchQuestionTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			劉星,      刘星,   "刘星"^100 OR 刘星*,     "刘星"
			ＬiuXing,  liuxing, "liuxing"^100 OR liuxing*, "liuxing"
			LYU mei,   lvmei,  "lvmei"^100 OR lvmei*,    "lyu" AND "mei"
			a"b\\c*,   abc,    "abc"^100 OR abc*,       "a\\"b\\\\c*"
			祁县 AND,  祁县and, "祁县and"^100 OR 祁县and*, "祁县" AND "and"
			""")
	void whatIsTypedIsAKeyAndPhrases(String typed, String key, String keys, String words) {
		assertThat(new SearchQuestion(typed, null).parameters()).containsEntry("key", key)
			.containsEntry("keys", keys)
			.containsEntry("words", words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"", "  ", "：。", "a b c d e f g h i j k l m" })
	void nothingAndTooMuchAreRefused(String typed) {
		assertThatThrownBy(() -> new SearchQuestion(typed, null).parameters()).isInstanceOf(BadQuestion.class);
	}

	@Test
	void highlightsMarkEveryFindAndDoNotCutCharacters() {
		String text = "城市更新" + "𠮷".repeat(40) + "城市更新";
		List<Highlight> highlights = Highlight.in("text", text, List.of("城市更新"));
		assertThat(highlights).hasSize(2).allSatisfy((one) -> {
			assertThat(text.substring(one.start())).startsWith(one.snippet());
			assertThat(Character.isLowSurrogate(one.snippet().charAt(0))).isFalse();
			assertThat(one.marks())
				.allSatisfy((mark) -> assertThat(one.snippet().substring(mark.start(), mark.end())).isEqualTo("城市更新"));
		});
	}

}
