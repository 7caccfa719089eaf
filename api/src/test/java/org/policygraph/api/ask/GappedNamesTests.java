package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GappedNamesTests {

	private static final List<String> EVENTS = List.of("纪念周望川先生诞辰100周年座谈会", "纪念秦若水同志诞辰100周年座谈会", "青河市义务植树活动",
			"《青河文集》第一卷出版座谈会", "岚河流域保护工作座谈会", "岚河流域治理工作座谈会");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			周望川座谈会谁参加了             | 周望川座谈会     | 纪念周望川先生诞辰100周年座谈会
			谁主持了周望川诞辰100周年座谈会  | 周望川诞辰100周年座谈会 | 纪念周望川先生诞辰100周年座谈会
			谁在秦若水诞辰纪念会上讲话       | 秦若水诞辰纪念会 | 纪念秦若水同志诞辰100周年座谈会
			谁参加了青河市义务植树           | 青河市义务植树   | 青河市义务植树活动
			《青河文集》出版座谈会在哪开     | 《青河文集》出版座谈会 | 《青河文集》第一卷出版座谈会
			岚河保护工作座谈会在哪开         | 岚河保护工作座谈会 | 岚河流域保护工作座谈会
			青河文集出版座谈会在哪开         | 青河文集出版座谈会 | 《青河文集》第一卷出版座谈会
			岚河流域座谈会在哪开             | 岚河流域座谈会   | 岚河流域保护工作座谈会 岚河流域治理工作座谈会
			""")
	void wordsInBetweenMayBeLeftOut(String question, String typed, String events) {
		Map<String, List<Thing>> names = GappedNames.in(question, Map.of(), EVENTS);
		assertThat(names.getOrDefault(typed, List.of()).stream().map(Thing::name).collect(Collectors.joining(" ")))
			.isEqualTo(events);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			座谈会谁参加了
			谁主持了工作座谈会
			周望水座谈会谁参加了
			谁去过青河市
			""")
	void whatManyNamesOrNoneHaveIsNoName(String question) {
		assertThat(GappedNames.in(question, Map.of(), EVENTS)).isEmpty();
	}

}
