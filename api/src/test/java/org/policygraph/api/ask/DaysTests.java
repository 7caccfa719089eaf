package org.policygraph.api.ask;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.ask.DayWords.Said;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);

	@ParameterizedTest
	@CsvSource(textBlock = """
			2025年7月14日,   2025-07-14, 2025-07-14
			2025-07-14,      2025-07-14, 2025-07-14
			七月十四日,      2025-07-14, 2025-07-14
			12月1号,         2024-12-01, 2024-12-01
			二〇二五年七月,  2025-07-01, 2025-07-31
			7月份,           2025-07-01, 2025-07-31
			今年,            2025-01-01, 2025-12-31
			去年6月,         2024-06-01, 2024-06-30
			前年,            2023-01-01, 2023-12-31
			2024年上半年,    2024-01-01, 2024-06-30
			去年下半年,      2024-07-01, 2024-12-31
			上个月,          2025-10-01, 2025-10-31
			本月,            2025-11-01, 2025-11-30
			上周,            2025-10-20, 2025-10-26
			昨天,            2025-10-31, 2025-10-31
			上周五,          2025-10-24, 2025-10-24
			25年7月14日,     2025-07-14, 2025-07-14
			20250714,        2025-07-14, 2025-07-14
			2025.7,          2025-07-01, 2025-07-31
			15号,            2025-10-15, 2025-10-15
			三季度,          2025-07-01, 2025-09-30
			去年第一季度,    2024-01-01, 2024-03-31
			去年夏天,        2024-06-01, 2024-08-31
			去年冬天,        2024-12-01, 2025-02-28
			上周日,          2025-10-26, 2025-10-26
			上周天,          2025-10-26, 2025-10-26
			10月初,          2025-10-01, 2025-10-10
			10月中旬,        2025-10-11, 2025-10-20
			10月底,          2025-10-21, 2025-10-31
			去年底,          2024-10-01, 2024-12-31
			近几天,          2025-10-25, 2025-11-01
			最近两周,        2025-10-18, 2025-11-01
			近三个月,        2025-08-01, 2025-11-01
			近半年,          2025-05-01, 2025-11-01
			7月14日至15日,   2025-07-14, 2025-07-15
			2024年7月到9月,  2024-07-01, 2024-09-30
			2024年11月至2025年2月, 2024-11-01, 2025-02-28
			2025年以前,      0001-02-01, 2024-12-31
			2024年8月以后,   2024-09-01, 9999-12-31
			去年以来,        2024-01-01, 9999-12-31
			""")
	void wordsAreDaysCountedFromTheDayOfTheQuestion(String words, LocalDate first, LocalDate last) {
		assertThat(DayWords.in(words, TODAY)).contains(new Said(0, words.length(), new Days(first, last)));
	}

	@ParameterizedTest
	@CsvSource({ "2025年13月", "2月30日", "2025-02-30" })
	void daysThatDoNotExistAreNone(String words) {
		assertThat(DayWords.in(words, TODAY)).noneMatch((said) -> said.end() == words.length() && said.start() == 0);
	}

}
