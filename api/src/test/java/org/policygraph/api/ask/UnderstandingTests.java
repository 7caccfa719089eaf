package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.ask.Thing.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class UnderstandingTests {

	private static final Map<String, List<Thing>> NAMES = Map.of("中央政治局",
			List.of(new Thing(Kind.O, "or-1", "中央政治局", null)), "祁县",
			List.of(new Thing(Kind.L, "CN-140727", "祁县", "晋中市")));

	@ParameterizedTest
	@CsvSource(textBlock = """
			2025年7月中央政治局有哪些会议, true
			中央政治局有哪些会议,          false
			2025年7月有哪些会议,           true
			祁县有哪些会议,                true
			""")
	void whatABodyHeldIsAskedOfDays(String question, boolean here) {
		boolean understood = Understanding.of(question, NAMES, LocalDate.of(2025, 11, 1))
			.filter((asked) -> asked.type() == QuestionType.EVENTS_HERE)
			.isPresent();
		assertThat(understood).isEqualTo(here);
	}

}
