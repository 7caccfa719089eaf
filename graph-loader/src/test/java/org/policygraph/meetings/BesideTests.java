package org.policygraph.meetings;

import java.util.Arrays;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.EventType;

import static org.assertj.core.api.Assertions.assertThat;

/** Gatherings beside each other, and one that is printed under several names. */
class BesideTests {

	@Test
	void meetingThePressIsNotTheMeetingBeforeIt() {
		Told summit = Told.meeting("a", "清源国家圆桌对话会").titled("苏禾同各机构负责人举行清源国家圆桌对话会").on("2031-03-03").with("苏禾", "林岸");
		Told press = Told.of("b", EventType.MEETING)
			.titled("苏禾同各机构负责人共同会见记者")
			.on("2031-03-03")
			.with("苏禾", "林岸")
			.in("CN-340000")
			.by("PRESS");
		assertThat(events(summit.in("CN-340000"), press)).isEqualTo(2);
	}

	@Test
	void whoComesAlongWithTheHostReceivesTheGuestOnceMore() {
		Told first = Told.of("a", EventType.AUDIENCE).titled("苏禾会见北苍总理").on("2031-03-03").led("苏禾").with("安德列耶夫", "林岸");
		Told second = Told.of("b", EventType.AUDIENCE).titled("林岸会见北苍总理").on("2031-03-03").led("林岸").with("安德列耶夫");
		Told turned = Told.of("c", EventType.AUDIENCE).titled("北苍总理会见苏禾").on("2031-03-03").led("安德列耶夫").with("苏禾");
		assertThat(events(first, second)).isEqualTo(2);
		assertThat(events(first, turned)).isEqualTo(1);
	}

	@Test
	void sessionsOfTwoBodiesAreTwoThoughOneWordDiffers() {
		assertThat(events(Told.meeting("a", "清源佛教协会第三次代表会议").from("2031-03-03").to("2031-03-04").with("苏禾"),
				Told.meeting("b", "清源道教协会第三次代表会议").from("2031-03-04").to("2031-03-05").with("苏禾")))
			.isEqualTo(2);
	}

	@Test
	void stagesOfOneMeetingAreTwo() {
		assertThat(events(Told.meeting("a", "清源国家领导人第十七次会晤第一阶段会议").on("2031-03-03").with("苏禾"),
				Told.meeting("b", "清源国家领导人第十七次会晤第二及第三阶段会议").from("2031-03-03").to("2031-03-04").with("苏禾")))
			.isEqualTo(2);
	}

	@Test
	void ceremoniesOfOneThingAreToldApartByWhatIsDone() {
		assertThat(events(ceremony("a", "第九批清源烈士遗骸交接仪式"), ceremony("b", "第九批清源烈士遗骸安葬仪式"))).isEqualTo(2);
		assertThat(events(ceremony("a", "清源人民志愿军烈士遗骸安葬仪式"), ceremony("b", "第九批清源志愿军烈士遗骸安葬仪式"))).isEqualTo(1);
	}

	@Test
	void gatheringOfTwoNamesIsOneWithThatOfTheFirst() {
		assertThat(events(Told.meeting("a", "2031清源大会暨北苍高级别会议").on("2031-03-03").in("CN-310000"),
				Told.meeting("b", "2031清源大会").in("CN-310000").published("2031-03-04")))
			.isEqualTo(1);
		assertThat(events(ceremony("a", "第五届清源博览会暨北苍论坛开幕式"), ceremony("b", "第五届清源博览会开幕式"))).isEqualTo(1);
	}

	@Test
	void whatManySendUnderOneHeadlineIsOfThatDay() {
		String title = "多国领导人对清源灾情致电慰问";
		assertThat(events(
				Told.of("a", EventType.CORRESPONDENCE)
					.titled(title)
					.published("2031-03-03")
					.led("苏禾")
					.of("CN")
					.by("SYMPATHY"),
				Told.of("b", EventType.CORRESPONDENCE)
					.titled(title)
					.published("2031-03-04")
					.led("苏禾")
					.of("CN")
					.by("SYMPATHY")))
			.isEqualTo(2);
	}

	@Test
	void announcedVisitIsOneWithTheArrival() {
		Told announced = Told.of("a", EventType.VISIT)
			.titled("苏禾将出席清源合作理事会第三次会议并对北苍进行正式访问")
			.from("2031-03-03")
			.to("2031-03-04")
			.led("苏禾")
			.state("ZM")
			.of("CN");
		Told arrival = Told.of("b", EventType.VISIT)
			.titled("苏禾抵达卢萨卡")
			.published("2031-03-04")
			.led("苏禾")
			.with("林岸")
			.state("ZM")
			.of("CN");
		assertThat(events(announced, arrival)).isEqualTo(1);
	}

	private static Told ceremony(String article, String name) {
		return Told.of(article, EventType.CEREMONY).named(name).on("2031-03-03").in("CN-210100");
	}

	private static int events(Told... told) {
		return new HashSet<>(Clusters.of(Arrays.stream(told).map(Told::telling).toList()).values()).size();
	}

}
