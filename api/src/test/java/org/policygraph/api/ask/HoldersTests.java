package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

class HoldersTests {

	private static final Told TOLD = new Told(Map.of("gone", "甲同志不再担任某市市长", "there", "甲参加会议"));

	/** Each holder: name, first and last day, a for appointed, the article. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			甲 2024-01-01 2024-05-01 - there; 乙 2024-06-01 2024-07-01 - there               | 甲 乙
			甲 2024-01-01 2024-05-01 - gone; 乙 2024-06-01 2024-07-01 - there                | 乙
			甲 2024-01-01 2024-02-01 - there; 乙 2024-03-01 2024-07-01 a there; 丙 2024-03-01 2024-07-01 a there | 乙 丙
			甲 2024-01-01 2024-03-01 - there; 乙 2024-03-01 2024-07-01 a there; 丙 2024-03-01 2024-07-01 a there | 甲 乙 丙
			甲 2024-01-01 2024-02-01 - there; 乙 2024-03-01 2024-07-01 a there               | 甲 乙
			甲 - - - there                                                                   | 甲
			""")
	void whoLeftOrWasFollowedByANewBodyHoldsThePostNoMore(String held, String current) {
		assertThat(names(Holders.current(TOLD, rows(held)))).isEqualTo(current);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			乙 2024-06-01 2024-07-01 - there; 甲 2024-01-01 2024-05-01 - there | 甲 乙
			乙 2024-01-01 2024-07-01 a there; 甲 2024-01-01 2024-01-01 - gone  | 甲 乙
			""")
	void whoLeavesOnADayComesBeforeWhoFollows(String held, String order) {
		assertThat(names(Holders.inOrder(TOLD, rows(held)))).isEqualTo(order);
	}

	private static String names(List<Row> rows) {
		return rows.stream().map((row) -> row.row("person").text("name")).collect(Collectors.joining(" "));
	}

	private static List<Row> rows(String held) {
		return Arrays.stream(held.split("; ")).map((one) -> row(one.strip().split(" "))).toList();
	}

	private static Row row(String[] one) {
		Map<String, Object> held = new HashMap<>();
		if (!one[1].equals("-")) {
			held.put("firstSeen", LocalDate.parse(one[1]));
			held.put("lastSeen", LocalDate.parse(one[2]));
		}
		held.put("appointed", one[3].equals("a"));
		held.put("evidence", List.of(one[4] + ":0-1"));
		return new Row(Map.of("person", Map.of("name", one[0]), "post", Map.of("id", "po-1"), "held", held));
	}

}
