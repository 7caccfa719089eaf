package org.policygraph.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.facts.EventFact;
import org.policygraph.facts.Printed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where reports say that something took place: each line is a report, and of each of its
 * events the places and sites.
 */
class EventVenuesTests {

	private static final Map<String, String> PEOPLE = Map.of("安以南", "省长", "白知远", "副省长", "马尔科", "罗兰总统");

	private static final List<String> SITES = List.of("湖东大学", "云岭公司", "金河矿", "校史馆", "烈士纪念碑", "云泽体育场", "人民大会堂");

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			'' | 3月5日，省长安以南到云泽调研。¶安以南主持召开座谈会，白知远参加座谈会。¶调研期间，安以南一行参观了校史馆、金河矿。 | INSPECTION 云泽 / 校史馆 金河矿; MEETING - / -
			'' | 3月5日，省长安以南到湖东大学调研座谈，副省长白知远陪同。白知远主持召开座谈会。 | INSPECTION - / 湖东大学; MEETING - / 湖东大学
			'' | 3月5日，省长安以南到云泽调研。安以南欢迎企业到罗兰考察金河矿。 | INSPECTION 云泽 / -
			'' | 3月5日，省长安以南对金河矿、云岭公司进行了实地察看。 | INSPECTION - / 金河矿 云岭公司
			'' | 3月5日，全省运动会在云泽开幕。夜幕下，云泽体育场华灯璀璨。副省长白知远出席开幕式。 | CEREMONY 云泽 / 云泽体育场
			'' | 3月5日，全省春耕座谈会在云泽召开。副省长白知远出席。会前，省长安以南会见了先进代表。 | MEETING 云泽 / -; AUDIENCE 云泽 / -
			全省春耕座谈会在云泽召开 | 3月5日，全省春耕座谈会召开。副省长白知远出席会议。 | MEETING 云泽 / -
			'' | 3月5日，省长安以南到云泽调研，看望慰问罗兰援建干部。安以南强调，安全重于罗兰。 | INSPECTION 云泽 / -
			'' | 3月5日，省长安以南会见马尔科。安以南介绍了当前在罗兰的项目建设和运营情况。 | AUDIENCE - / -
			'' | 3月5日，云泽水利项目在金河矿开工建设。副省长白知远出席奠基仪式。 | CEREMONY - / 金河矿
			'' | 3月5日，副省长白知远在云泽出席“购在罗兰”系列活动启动仪式。 | CEREMONY 云泽 / -
			'' | 3月5日，省长安以南在罗兰出席首届国际茶叶论坛并致辞。在罗期间，安以南会见了马尔科。 | MEETING 罗兰 / -; AUDIENCE 罗兰 / -
			""")
	void aReportHasTheseVenues(String title, String body, String venues) {
		List<EventFact> found = Reports.events(title, body.replace("¶", "\n"), PEOPLE, List.of("云泽", "罗兰"), SITES);
		assertThat(found.stream().map(EventVenuesTests::line).collect(Collectors.joining("; "))).isEqualTo(venues);
	}

	private static String line(EventFact event) {
		return event.type() + " " + line(event.places()) + " / " + line(event.sites());
	}

	private static String line(List<Printed> printed) {
		return printed.isEmpty() ? "-" : printed.stream().map(Printed::text).collect(Collectors.joining(" "));
	}

}
