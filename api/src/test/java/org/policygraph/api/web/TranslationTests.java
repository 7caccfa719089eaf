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
	@CsvSource(delimiter = '|',
			textBlock = """
					The parameter limit cannot be "0": give a whole number from 1 to 200. | 参数 limit 不能是“0”：请给出 1 到 200 的整数。
					The parameter type cannot be "X": give one of A, B. | 参数 type 不能是“X”：请从以下值中选择：A, B。
					The parameter name cannot be "a": give it once. | 参数 name 不能是“a”：只能给出一次。
					There is no event "x". Ids are in the field "id" of every answer. | 没有 event“x”。每个回答的 id 字段给出标识。
					The parameter q cannot be "水 电": give at most 10 words and 200 characters. | 参数 q 不能是“水 电”：最多 10 个词、200 个字符。
					The parameter q cannot be "": give a question, as in q=谁出席了. | 参数 q 不能是“”：请给出问题，例如 q=谁出席了。
					The parameter persons cannot be "pe-1, pe-2": There is no person pe-2. | 参数 persons 不能是“pe-1, pe-2”：没有人物 pe-2。
					林岸 pe-1 and 林岸 pe-2 cannot be one person: 王 decided DIFFERENT on pe-1 and pe-2 at 2025-07-15T08:00:00Z (de-1): 查过. Undo that first. | 林岸 pe-1 与 林岸 pe-2 不能是同一人：王 决定 pe-1 与 pe-2 不是同一人，时间 2025-07-15T08:00:00Z（de-1）：查过。请先撤销该决定。
					林岸 pe-1 and 林岸 pe-3 cannot be two persons: 王 decided SAME on pe-1 and pe-2 at T (de-1): 甲; 李 decided SAME on pe-2 and pe-3 at U (de-2): 乙. Undo one of these first. | 林岸 pe-1 与 林岸 pe-3 不能是两个人：王 决定 pe-1 与 pe-2 是同一人，时间 T（de-1）：甲; 李 决定 pe-2 与 pe-3 是同一人，时间 U（de-2）：乙。请先撤销其中一个决定。
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
