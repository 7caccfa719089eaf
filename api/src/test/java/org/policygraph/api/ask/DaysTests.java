package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.regex.Matcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
			""")
	void wordsAreDaysCountedFromTheDayOfTheQuestion(String words, LocalDate first, LocalDate last) {
		Matcher matcher = Days.WORDS.matcher(words);
		assertThat(matcher.matches()).isTrue();
		assertThat(Days.of(matcher, TODAY)).isEqualTo(new Days(first, last));
	}

	@ParameterizedTest
	@CsvSource({ "2025年13月", "2月30日", "2025-02-30" })
	void daysThatDoNotExistAreNone(String words) {
		Matcher matcher = Days.WORDS.matcher(words);
		assertThat(matcher.find()).isTrue();
		assertThat(Days.of(matcher, TODAY)).isNull();
	}

}
