package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

class UnnamedMeetingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			某市委常委会           |                | 某市委常委会召开会议             | true
			中央政治局             |                | 中共中央政治局召开会议           | true
			水保委                 | 第12次全体会议 | 水土保持委员会召开全体会议       | true
			水保委                 |                | 治理水土流失，保护青山，某委召开会议 | false
			某市委常委会           | 某市防汛会议   | 某市委常委会召开会议             | false
			某市委常委会           |                | 甲主持某市委常委会会议           | false
			""")
	void aMeetingWithoutANameIsOfWhomTheHeadlineSaysMet(String body, @Nullable String name, String headline,
			boolean meant) {
		Map<String, Object> event = new HashMap<>();
		if (name != null) {
			event.put("name", name);
		}
		Row row = new Row(Map.of("event", event, "reports", List.of(Map.of("article", Map.of("title", headline)))));
		assertThat(UnnamedMeetings.isOf(row, body)).isEqualTo(meant);
	}

}
