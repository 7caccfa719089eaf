package org.policygraph.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.EventType;

import static org.assertj.core.api.Assertions.assertThat;

class ClustersTests {

	@Test
	void reportBulletinAndFollowUpAreOneEvent() {
		assertThat(
				events(Told.meeting("paper", "全国河湖工作会议").from("2031-03-03").to("2031-03-04").in("CN-110000").of("CN"),
						Told.meeting("bulletin", "全国河湖工作会议").on("2031-03-03").led("闻涛").of("CN"),
						Told.meeting("follow-up", "全国河湖工作会议").to("2031-03-04").published("2031-03-05").of("CN")))
			.isEqualTo(1);
	}

	@Test
	void longAndShortNamesAreOneEvent() {
		assertThat(events(Told.meeting("a", "全国人大常委会会议").on("2031-04-27").in("CN-110000").of("CN"),
				Told.meeting("b", "四十四届全国人大常委会第十六次会议").from("2031-04-27").to("2031-04-30").of("CN"),
				Told.meeting("c", "第四十四届全国人民代表大会常务委员会第十六次会议").on("2031-04-30").of("CN")))
			.isEqualTo(1);
	}

	@Test
	void sessionsAreApartHoweverClose() {
		assertThat(events(Told.meeting("a", "四十四届全国人大常委会第十五次会议").on("2031-04-27").led("苏禾").of("CN"),
				Told.meeting("b", "四十四届全国人大常委会第十六次会议").on("2031-04-27").led("苏禾").of("CN")))
			.isEqualTo(2);
	}

	@Test
	void vagueReportDoesNotJoinTwoSessions() {
		assertThat(events(Told.meeting("a", "四十四届全国人大常委会第十五次会议").on("2031-04-27").of("CN"),
				Told.meeting("b", "全国人大常委会会议").from("2031-04-27").to("2031-04-28").of("CN"),
				Told.meeting("c", "四十四届全国人大常委会第十六次会议").on("2031-04-28").of("CN")))
			.isEqualTo(2);
	}

	@Test
	void meetingsOfOneNameInTwoCitiesAreTwo() {
		assertThat(events(Told.meeting("a", "市委常委会会议").on("2031-03-03").of("CN-140700"),
				Told.meeting("b", "市委常委会会议").on("2031-03-03").of("CN-140100")))
			.isEqualTo(2);
		assertThat(events(Told.meeting("a", "市委常委会会议").on("2031-03-03").led("林岸").of("CN-140700"),
				Told.meeting("b", "市委常委会会议").on("2031-03-03").led("林岸").of("CN-140700")))
			.isEqualTo(1);
	}

	@Test
	void sessionsOfTwoBodiesAreToldApartByTheHeadline() {
		assertThat(events(
				Told.meeting("a", "第二次全体会议")
					.titled("四十四届全国人大一次会议举行第二次全体会议")
					.on("2031-03-07")
					.with("苏禾", "陶然", "闻涛", "江一苇"),
				Told.meeting("b", "第二次全体会议")
					.titled("全国政协四十四届一次会议举行第二次全体会议")
					.on("2031-03-07")
					.with("苏禾", "陶然", "闻涛", "江一苇")))
			.isEqualTo(2);
	}

	@Test
	void audiencesOfOneDayAreToldApartByTheGuest() {
		Told first = Told.of("a", EventType.AUDIENCE).on("2031-03-03").led("苏禾").with("安德列耶夫", "江一苇", "陶然");
		Told same = Told.of("b", EventType.AUDIENCE).on("2031-03-03").led("苏禾").with("伊万·安德列耶夫");
		Told other = Told.of("c", EventType.AUDIENCE).on("2031-03-03").led("苏禾").with("史密斯", "江一苇", "陶然");
		assertThat(events(first, same, other)).isEqualTo(2);
	}

	@Test
	void audiencesWithoutNamedGuestAreToldApartByTheState() {
		assertThat(events(
				Told.of("a", EventType.AUDIENCE).titled("苏禾会见法国议员代表团").state("FR").on("2031-03-03").led("苏禾").of("CN"),
				Told.of("b", EventType.AUDIENCE).titled("苏禾会见德国议员代表团").state("DE").on("2031-03-03").led("苏禾").of("CN")))
			.isEqualTo(2);
	}

	@Test
	void callIsNoAudience() {
		assertThat(events(Told.of("a", EventType.AUDIENCE).on("2031-03-03").led("苏禾").with("史密斯"),
				Told.of("b", EventType.AUDIENCE).by("CALL").on("2031-03-03").led("苏禾").with("史密斯")))
			.isEqualTo(2);
	}

	@Test
	void inspectionIsKnownByLeadPlaceAndDay() {
		Told first = Told.of("a", EventType.INSPECTION).on("2031-03-03").led("林岸").in("CN-140727");
		assertThat(events(first, Told.of("b", EventType.INSPECTION).on("2031-03-03").led("林岸").in("CN-140700")))
			.isEqualTo(1);
		assertThat(events(first, Told.of("b", EventType.INSPECTION).on("2031-03-03").led("林岸").in("CN-140100")))
			.isEqualTo(2);
		assertThat(events(first, Told.of("b", EventType.INSPECTION).on("2031-03-05").led("林岸").in("CN-140727")))
			.isEqualTo(2);
	}

	@Test
	void openingCeremonyIsNotTheForum() {
		assertThat(events(Told.meeting("a", "第三届清源论坛").on("2031-03-03").in("CN-140727"),
				Told.meeting("b", "第三届清源论坛开幕式").on("2031-03-03").in("CN-140727")))
			.isEqualTo(2);
	}

	@Test
	void twoEventsOfOneArticleAreTwo() {
		assertThat(events(Told.of("a", EventType.CEREMONY).on("2031-03-03").led("林岸").in("CN-140727"),
				Told.of("a", EventType.INSPECTION).on("2031-03-03").led("林岸").in("CN-140727")))
			.isEqualTo(2);
	}

	@Test
	void orderDoesNotMatterAndAnEventHasTheIdOfItsFirstTelling() {
		List<Telling> tellings = tellings(
				Told.meeting("c", "全国河湖工作会议").on("2031-03-03").published("2031-03-03").of("CN"),
				Told.meeting("a", "全国河湖工作会议").on("2031-03-03").published("2031-03-04").of("CN"),
				Told.meeting("b", "清源论坛年会").on("2031-03-03").published("2031-03-04"));
		Map<String, String> expected = Clusters.of(tellings);
		assertThat(expected).containsEntry("ev-a-MEETING", "ev-c-MEETING")
			.containsEntry("ev-b-MEETING", "ev-b-MEETING");
		for (int seed = 0; seed < 10; seed++) {
			List<Telling> shuffled = new ArrayList<>(tellings);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(Clusters.of(shuffled)).isEqualTo(expected);
		}
	}

	private static int events(Told... told) {
		return new HashSet<>(Clusters.of(tellings(told)).values()).size();
	}

	private static List<Telling> tellings(Told... told) {
		return Arrays.stream(told).map(Told::telling).toList();
	}

}
