package org.policygraph.events;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People, places and sites are given as a table here, so that the tests speak of events
 * alone: {@code 名字=职务/职务}.
 */
class EventFinderTests {

	@Test
	void aMeetingHasItsNameDayPlaceAndPeople() {
		EventFact event = only("", "全省河湖长制工作会议3月5日在云泽召开。省长安以南主持会议并讲话。副省长白知远、江晚舟出席会议。有关部门主要负责同志参加会议。",
				Map.of("安以南", "省长", "白知远", "副省长", "江晚舟", "副省长"), List.of("云泽"), List.of());
		assertThat(event.type()).isEqualTo(EventType.MEETING);
		assertThat(printed(event.name())).isEqualTo("全省河湖长制工作会议");
		assertThat(days(event)).isEqualTo("2024-03-05..2024-03-05");
		assertThat(event.places()).extracting(Printed::text).containsExactly("云泽");
		assertThat(event.participants()).extracting(EventFinderTests::cast)
			.containsExactly("安以南 [ATTEND, CHAIR, SPEAK]", "白知远 [ATTEND]", "江晚舟 [ATTEND]");
		assertThat(event.groups()).extracting(Printed::text).containsExactly("有关部门主要负责同志");
		assertThat(event.participantsComplete()).isFalse();
	}

	@Test
	void anInspectionHasItsLeadAndTheVisitedSites() {
		EventFact event = only("", "3月5日，市长安以南到溪口县调研春耕生产。在溪口种业公司，安以南察看良种储备，他强调，要不误农时。副市长白知远参加。",
				Map.of("安以南", "市长", "白知远", "副市长"), List.of("溪口县"), List.of("溪口种业公司"));
		assertThat(event.type()).isEqualTo(EventType.INSPECTION);
		assertThat(event.name()).isNull();
		assertThat(event.places()).extracting(Printed::text).containsExactly("溪口县");
		assertThat(event.sites()).extracting(Printed::text).containsExactly("溪口种业公司");
		assertThat(event.participants()).extracting(EventFinderTests::cast)
			.containsExactly("安以南 [ATTEND, SPEAK, LEAD]", "白知远 [ATTEND]");
		assertThat(event.participantsComplete()).isTrue();
	}

	@Test
	void ofAnAudienceOnlyTheHostLeadsAndBothSpeak() {
		EventFact event = only("", "3月5日，省长安以南在云泽会见来访的罗兰总统马尔科。安以南说，两地友谊深厚。马尔科表示，愿加强合作。白知远等参加会见。",
				Map.of("安以南", "省长", "马尔科", "罗兰总统", "白知远", ""), List.of("云泽"), List.of());
		assertThat(event.type()).isEqualTo(EventType.AUDIENCE);
		assertThat(event.participants()).extracting(EventFinderTests::cast)
			.containsExactly("安以南 [ATTEND, SPEAK, LEAD]", "马尔科 [ATTEND, SPEAK]", "白知远 [ATTEND]");
		assertThat(event.participantsComplete()).isFalse();
	}

	@Test
	void whatASpeechMentionsIsNoEvent() {
		EventFact event = only("", "3月5日，市委召开农村工作会议。市委书记安以南强调，要贯彻去年在溪口县召开的全省水利工作会议精神。", Map.of("安以南", "市委书记"),
				List.of("溪口县"), List.of());
		assertThat(printed(event.name())).isEqualTo("农村工作会议");
	}

	@Test
	void somebodyWhoseSpeechIsStudiedTakesNoPart() {
		EventFact event = only("", "3月5日，市政协召开党组会议，传达学习省长安以南在云泽调研讲话精神。市政协主席白知远主持。", Map.of("安以南", "省长", "白知远", "市政协主席"),
				List.of("云泽"), List.of());
		assertThat(event.participants()).extracting(Participant::name).containsExactly("白知远");
	}

	@Test
	void aClosingSessionHasOnlyItsLastDay() {
		EventFact event = only("", "云泽市第九届人大常委会第十二次会议5日闭幕。主任白知远主持闭幕会。", Map.of("白知远", "主任"), List.of("云泽市"), List.of());
		assertThat(days(event)).isEqualTo("null..2024-03-05");
	}

	@Test
	void anAnnouncedSessionIsAnEventWithoutPeople() {
		List<EventFact> events = find("", "市人大常委会主任会议3月5日举行，决定第十三次会议3月20日至22日在云泽召开。主任白知远主持会议。", Map.of("白知远", "主任"),
				List.of("云泽"), List.of());
		assertThat(events).hasSize(2);
		assertThat(events.get(1).participants()).isEmpty();
		assertThat(days(events.get(1))).isEqualTo("2024-03-20..2024-03-22");
	}

	@Test
	void aReactionPieceReportsNothing() {
		assertThat(find("国际社会高度评价全球发展论坛", "论坛3月5日在云泽召开。省长安以南出席论坛。", Map.of("安以南", "省长"), List.of("云泽"), List.of()))
			.isEmpty();
	}

	@Test
	void shortNewsUnderHeadingsAreToldApart() {
		List<EventFact> events = find("国内联播快讯",
				"省河湖长会议在云泽召开\n3月5日，全省河湖长制工作会议在云泽召开。\n企业家座谈会在溪口举行\n近日，全省企业家座谈会在溪口举行。副省长白知远出席座谈会。", Map.of("白知远", "副省长"),
				List.of("云泽", "溪口"), List.of());
		assertThat(events).hasSize(2);
		assertThat(events.get(0).participants()).isEmpty();
		assertThat(events.get(1).participants()).extracting(Participant::name).containsExactly("白知远");
		assertThat(events.get(1).when()).isNull();
	}

	@Test
	void condolencesAreNoInspectionAndTheDeadWritesNone() {
		EventFact event = only("", "3月5日，省长安以南就前总统格兰逝世向罗兰总统马尔科致慰问电。", Map.of("安以南", "省长", "格兰", "前总统", "马尔科", "罗兰总统"),
				List.of(), List.of());
		assertThat(event.type()).isEqualTo(EventType.CORRESPONDENCE);
		assertThat(event.participants()).extracting(EventFinderTests::cast)
			.containsExactly("安以南 [ATTEND, LEAD]", "马尔科 [ATTEND]");
	}

	@Test
	void whoInvitesTakesNoPartAndWhatAnArrivalIsForIsNoMeeting() {
		EventFact event = only("", "应罗兰总统马尔科邀请，省长安以南3月5日乘专机抵达云泽，出席全球河湖论坛。副省长白知远到机场迎接。",
				Map.of("安以南", "省长", "马尔科", "罗兰总统", "白知远", "副省长"), List.of("云泽"), List.of());
		assertThat(event.type()).isEqualTo(EventType.VISIT);
		assertThat(event.participants()).extracting(EventFinderTests::cast)
			.containsExactly("安以南 [ATTEND, LEAD]", "白知远 [ATTEND]");
	}

	@Test
	void whatIsHopedForOrLongAgoIsNoEvent() {
		assertThat(find("", "省长安以南在云泽工作期间多次到溪口县调研。各界期待总统马尔科访问云泽。", Map.of("安以南", "省长", "马尔科", "总统"),
				List.of("云泽", "溪口县"), List.of()))
			.isEmpty();
	}

	@Test
	void everyFactQuotesThePrintedCharacters() {
		String body = "全省河湖长制工作会议3月5日在云泽召开。省长安以南主持会议并讲话。";
		EventFact event = only("", body, Map.of("安以南", "省长"), List.of("云泽"), List.of());
		assertThat(quotes(event.places().get(0).evidence(), body)).containsExactly("云泽");
		assertThat(event.when()).isNotNull();
		assertThat(quotes(event.when().evidence(), body)).containsExactly("3月5日");
		assertThat(quotes(event.participants().get(0).evidence(), body)).containsOnly("安以南");
	}

	private EventFact only(String title, String body, Map<String, String> people, List<String> places,
			List<String> sites) {
		List<EventFact> events = find(title, body, people, places, sites);
		assertThat(events).hasSize(1);
		return events.get(0);
	}

	private List<EventFact> find(String title, String body, Map<String, String> people, List<String> places,
			List<String> sites) {
		return Reports.events(title, body, people, places, sites);
	}

	private static String printed(@Nullable Printed name) {
		assertThat(name).isNotNull();
		return name.text();
	}

	private static String days(EventFact event) {
		assertThat(event.when()).isNotNull();
		return event.when().start() + ".." + event.when().end();
	}

	private static String cast(Participant participant) {
		return participant.name() + " " + List.copyOf(participant.roles().keySet()).toString();
	}

	private static List<String> quotes(List<Evidence> evidence, String body) {
		return evidence.stream().map((one) -> body.substring(one.start(), one.end())).toList();
	}

}
