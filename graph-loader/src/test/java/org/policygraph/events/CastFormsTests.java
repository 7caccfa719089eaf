package org.policygraph.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How reports say who took part: each line goes on after 3月5日，全省水利工作会议在云泽召开。 and gives
 * who did what, and the groups.
 */
class CastFormsTests {

	private static final Map<String, String> PEOPLE = Map.of("安以南", "省长", "白知远", "副省长", "江晚舟", "市长");

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			会上，市长江晚舟详细介绍了治水做法。 | 江晚舟 SPEAK | ''
			副省长白知远围绕防汛抗旱提出建议。 | 白知远 SPEAK | ''
			首先，副省长白知远同志传达了上级精神。 | 白知远 SPEAK | ''
			省长安以南从三个方面作了强调。 | 安以南 SPEAK | ''
			省长安以南、副省长白知远等有关部门负责人，以及市长江晚舟共同参会。 | 安以南; 白知远; 江晚舟 | 有关部门负责人
			省长安以南，副省长白知远；市长江晚舟出席会议。 | 安以南; 白知远; 江晚舟 | ''
			副省长白知远和江晚舟院士出席会议。 | 白知远; 江晚舟 | ''
			会上，有10名委员先后发言。副省长白知远出席会议。 | 白知远 | 10名委员
			省长安以南等领导和有关部门负责同志参加会议。 | 安以南 | 有关部门负责同志
			省长安以南一行7人出席会议，我市市长江晚舟参加。 | 安以南; 江晚舟 | ''
			会上，市长江晚舟向项目单位反馈了检查情况。 | 江晚舟 SPEAK | ''
			会议邀请了专家：安以南、江晚舟。 | 安以南; 江晚舟 | ''
			据市长江晚舟介绍，水库运行良好。副省长白知远出席会议。 | 白知远 | ''
			副省长白知远率市水利局负责人出席会议。 | 白知远 | 市水利局负责人
			全市在家领导出席会议。市长江晚舟主持会议。 | 江晚舟 CHAIR | 全市在家领导
			办公室、财务处、学生处，以及水利学院负责同志参加会议。安以南出席。 | 安以南 | 办公室、财务处、学生处; 水利学院负责同志
			市长江晚舟担任此次会议主持人。 | 江晚舟 CHAIR | ''
			各专项组组长分别作表态发言。市长江晚舟主持会议。 | 江晚舟 CHAIR | 各专项组组长
			市长江晚舟与企业家欢聚一堂。 | 江晚舟 | ''
			会议邀请了来自各地的14位专家参会。安以南出席会议。 | 安以南 | 来自各地的14位专家
			""")
	void aReportSaysWhoTookPart(String report, String cast, String groups) {
		List<EventFact> events = Reports.events("", "3月5日，全省水利工作会议在云泽召开。" + report, PEOPLE, List.of("云泽"), List.of());
		assertThat(events).hasSize(1);
		EventFact event = events.get(0);
		assertThat(event.participants().stream().map(CastFormsTests::line).collect(Collectors.joining("; ")))
			.isEqualTo(cast);
		assertThat(event.groups().stream().map(Printed::text).collect(Collectors.joining("; "))).isEqualTo(groups);
	}

	private static String line(Participant participant) {
		return participant.name() + participant.roles()
			.keySet()
			.stream()
			.map(Enum::name)
			.filter((role) -> !role.equals("ATTEND"))
			.map((role) -> " " + role)
			.collect(Collectors.joining());
	}

}
