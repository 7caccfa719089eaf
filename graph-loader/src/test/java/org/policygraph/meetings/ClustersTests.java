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
	void oneGuestIsReceivedByOneHostAfterTheOther() {
		Told first = Told.of("a", EventType.AUDIENCE).titled("苏禾会见北苍总统").on("2031-03-03").led("苏禾").with("安德列耶夫");
		Told second = Told.of("b", EventType.AUDIENCE).titled("林岸会见北苍总统").on("2031-03-03").led("林岸").with("安德列耶夫");
		Told turned = Told.of("c", EventType.AUDIENCE).on("2031-03-03").led("安德列耶夫").with("苏禾");
		assertThat(events(first, second)).isEqualTo(2);
		assertThat(events(first, turned)).isEqualTo(1);
	}

	@Test
	void guestsOfOneNameAreToldApartByTheOffice() {
		assertThat(events(
				Told.of("a", EventType.AUDIENCE)
					.titled("苏禾会见北苍总统")
					.on("2031-03-03")
					.led("苏禾")
					.with("安德列耶夫")
					.state("AE"),
				Told.of("b", EventType.AUDIENCE)
					.titled("苏禾同北苍副总统兼总理会谈")
					.on("2031-03-03")
					.led("苏禾")
					.with("安德列耶夫")
					.state("AE")))
			.isEqualTo(2);
	}

	@Test
	void groupsReceivedAreToldApartByWhoTheyAre() {
		Told one = Told.of("a", EventType.AUDIENCE)
			.titled("苏禾会见清源特别行政区行政、立法、司法机构负责人")
			.on("2031-03-03")
			.led("苏禾")
			.with("江一苇", "陶然");
		Told other = Told.of("b", EventType.AUDIENCE)
			.titled("苏禾会见清源社会各界代表人士")
			.on("2031-03-03")
			.led("苏禾")
			.with("江一苇", "陶然");
		assertThat(events(one, other)).isEqualTo(2);
	}

	@Test
	void letterIsOneWithItsEchoThoughNobodyIsNamed() {
		assertThat(events(
				Told.of("a", EventType.CORRESPONDENCE)
					.titled("苏禾给清源大学科技小院的学生回信强调厚植情怀")
					.on("2031-03-03")
					.led("苏禾")
					.by("REPLY"),
				Told.of("b", EventType.CORRESPONDENCE)
					.titled("苏禾给清源大学科技小院的学生回信引起强烈反响")
					.on("2031-03-03")
					.led("苏禾")
					.by("REPLY")))
			.isEqualTo(1);
	}

	@Test
	void volumesOfOneWorkAreTwo() {
		Told fourth = Told.of("a", EventType.PUBLICATION).titled("《清源文集》第四卷5种民族文字版出版").on("2031-03-03");
		Told first = Told.of("b", EventType.PUBLICATION).titled("《清源文集》第一卷保加利亚文版出版").on("2031-03-03");
		assertThat(events(fourth.named("清源文集"), first.named("清源文集"))).isEqualTo(2);
	}

	@Test
	void inspectionsOfOneJourneyAreToldApartByWhereTheyLed() {
		Told one = Told.of("a", EventType.INSPECTION).titled("苏禾在晋原考察时强调").from("2031-03-03").led("苏禾").in("CN-630000");
		Told other = Told.of("b", EventType.INSPECTION)
			.titled("苏禾在清源考察引发反响")
			.on("2031-03-03")
			.led("苏禾")
			.in("CN-630000");
		assertThat(events(one, other)).isEqualTo(2);
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
	void instructionsOnDifferentMattersAreTwo() {
		Told flood = Told.of("a", EventType.CORRESPONDENCE).titled("苏禾对防汛救灾工作作出重要指示").led("苏禾").by("INSTRUCTION");
		Told fire = Told.of("b", EventType.CORRESPONDENCE).titled("苏禾对清源县一鞋厂火灾事故作出重要指示").led("苏禾").by("INSTRUCTION");
		Told echo = Told.of("c", EventType.CORRESPONDENCE).titled("苏禾对防汛救灾工作的重要指示引发热烈反响").led("苏禾").by("INSTRUCTION");
		assertThat(events(flood, fire)).isEqualTo(2);
		assertThat(events(flood, echo)).isEqualTo(1);
	}

	@Test
	void lettersToTwoBodiesAndConferencesOfOneSeriesAreTwo() {
		Told one = Told.of("a", EventType.CORRESPONDENCE).titled("苏禾致信祝贺清源儿童中心成立40周年强调发扬传统").led("苏禾").by("REPLY");
		Told other = Told.of("b", EventType.CORRESPONDENCE).titled("苏禾致信祝贺北苍基金会成立40周年强调发扬传统").led("苏禾").by("REPLY");
		assertThat(events(one, other)).isEqualTo(2);
		assertThat(events(Told.meeting("a", "“清源这十年”主题新闻发布会").titled("清源县：改革开放"),
				Told.meeting("b", "“清源这十年”主题新闻发布会").titled("北苍县：生态优先").published("2031-03-06")))
			.isEqualTo(2);
	}

	@Test
	void farewellAndAudienceOfManyAreNoTalks() {
		Told talks = Told.of("a", EventType.AUDIENCE).titled("苏禾同北苍主席举行会谈").on("2031-03-03").led("苏禾").with("安德列耶夫");
		Told farewell = Told.of("b", EventType.AUDIENCE)
			.titled("苏禾夫妇同安德列耶夫夫妇话别")
			.on("2031-03-03")
			.led("苏禾")
			.with("安德列耶夫")
			.by("FAREWELL");
		Told many = Told.of("c", EventType.AUDIENCE)
			.titled("苏禾集体会见各国代表团团长")
			.on("2031-03-03")
			.led("苏禾")
			.with("安德列耶夫")
			.by("TOGETHER");
		assertThat(events(talks, farewell)).isEqualTo(2);
		assertThat(events(talks, many)).isEqualTo(2);
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
