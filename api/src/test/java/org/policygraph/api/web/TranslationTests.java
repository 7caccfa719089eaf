package org.policygraph.api.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationTests {

	@ParameterizedTest
	@EnumSource
	void everyKindOfProblemHasAChineseTitle(Problem problem) {
		assertThat(Translation.of(problem.title(), Language.ZH)).isNotEqualTo(problem.title()).doesNotContain(" the ");
		assertThat(Translation.of(problem.title(), Language.EN)).isEqualTo(problem.title());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The parameter limit cannot be "0": give a whole number from 1 to 200. | 参数 limit 不能是“0”：请给出 1 到 200 的整数。
			The parameter type cannot be "X": give one of A, B. | 参数 type 不能是“X”：请从以下值中选择：A, B。
			The parameter name cannot be "a": give it once. | 参数 name 不能是“a”：只能给出一次。
			There is no event "x". Ids are in the field "id" of every answer. | 没有 event“x”。每个回答的 id 字段给出标识。
			Something that nobody translated. | Something that nobody translated.
			""")
	void sentencesKeepTheirValues(String english, String chinese) {
		assertThat(Translation.of(english, Language.ZH)).isEqualTo(chinese);
	}

	@ParameterizedTest
	@CsvSource({ "404", "400", "418", "500" })
	void whatAStatusAloneSaysIsTranslated(int status) {
		String english = String.valueOf(Problem.about(HttpStatus.valueOf(status), "/x").getDetail());
		assertThat(Translation.of(english, Language.ZH)).isNotEqualTo(english).contains("/x");
	}

	@Test
	void valuesMayHaveLineBreaksAndSignsOfPatterns() {
		assertThat(Translation.of("The parameter a$1 cannot be \"\\Q(\n\": give it once.", Language.ZH))
			.isEqualTo("参数 a$1 不能是“\\Q(\n”：只能给出一次。");
	}

}
