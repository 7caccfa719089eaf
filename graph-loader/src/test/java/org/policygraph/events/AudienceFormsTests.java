package org.policygraph.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/** Who meets whom in reports of foreign affairs, and who speaks. */
class AudienceFormsTests {

	private static final Map<String, String> PEOPLE = Map.of("安以南", "总理", "白知远", "副总理", "江晚舟", "外长", "马尔科", "罗兰总统",
			"塔林", "阿维亚总统");

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
							总理安以南3月5日分别会见罗兰总统马尔科、阿维亚总统塔林。¶在会见马尔科时，安以南表示，合作很好。¶白知远参加会见。¶在会见塔林时，安以南表示，合作很好。¶江晚舟参加会见。 | AUDIENCE 安以南 马尔科 白知远; AUDIENCE 安以南 塔林 江晚舟
							总理安以南3月5日分别会见罗兰总统马尔科、阿维亚总统塔林。¶在会见马尔科时，安以南表示，合作很好。¶在会见塔林时，安以南表示，合作很好。¶江晚舟参加会见。 | AUDIENCE 安以南 马尔科 江晚舟; AUDIENCE 安以南 塔林 江晚舟
							罗兰总统马尔科3月5日与到访的外长江晚舟会面时指出，合作很好。 | AUDIENCE 马尔科 江晚舟
							总理安以南3月5日会见罗兰友好代表团。¶代表团团长、外长江晚舟表示，合作很好。 | AUDIENCE 安以南 江晚舟
							水利论坛3月5日在云泽开幕。总理安以南会见与会代表。¶副总理白知远参加会见。 | MEETING; AUDIENCE 安以南 白知远
							总理安以南3月5日应邀访问罗兰，在云泽会见罗兰总统马尔科，同外长江晚舟举行会谈。 | AUDIENCE 安以南 马尔科; VISIT 安以南; AUDIENCE 安以南 江晚舟
							总理安以南3月5日在访问罗兰期间表示，合作很好。 | ''
							罗兰总统马尔科3月5日签署法令，解除外长江晚舟的职务。 | APPOINTMENT 马尔科 江晚舟
							总理安以南3月5日在云泽同外长江晚舟共同参观云泽博物馆。 | INSPECTION 安以南 江晚舟
					总理安以南3月5日同来访的罗兰总统马尔科参观云泽博物馆。¶安以南指出，合作很好。 | INSPECTION 安以南 马尔科
					总理安以南3月5日出席山水合作组织第五次峰会第一阶段会议。¶安以南在峰会第一阶段会议上，就水利发表讲话。 | MEETING 安以南
							""")
	void aReportSaysWhoMetWhom(String report, String events) {
		List<EventFact> found = Reports.events("", report.replace("¶", "\n"), PEOPLE, List.of("云泽", "罗兰"), List.of());
		assertThat(found.stream().map(AudienceFormsTests::line).collect(Collectors.joining("; "))).isEqualTo(events);
	}

	private static String line(EventFact event) {
		return event.type() + event.participants().stream().map(AudienceFormsTests::cast).collect(Collectors.joining());
	}

	private static String cast(Participant participant) {
		return " " + participant.name();
	}

}
