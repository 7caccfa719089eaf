package org.policygraph.api;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.policygraph.graph.LoadReport;
import org.policygraph.graph.Loader;
import org.policygraph.local.Home;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** From the newspaper page to answers: nothing in between is a stand-in. */
class SeedPageIT extends RunningApi {

	@BeforeAll
	static void loadSeeds() {
		try (Driver driver = TestNeo4j.emptied()) {
			LoadReport report = new Loader(driver, "test").load(List.of(Home.find().seeds()), (progress) -> {
			});
			assertThat(report.rejected()).isEmpty();
		}
	}

	private JsonNode event(String parameter, String value) {
		List<JsonNode> events = this.client.all("/api/v1/events", parameter, value);
		assertThat(events).hasSize(1);
		return this.client.get(events.get(0).get("self").asString());
	}

	@Test
	void whoAttendedTheCentralUrbanWorkConferenceAndAsWhat() {
		JsonNode event = event("name", "中央城市工作会议");
		assertThat(event.get("participants").valueStream().map(SeedPageIT::line)).containsExactly(
				"习近平 [\"ATTEND\",\"SPEAK\"] [\"中共中央总书记\",\"国家主席\",\"中央军委主席\"]",
				"李强 [\"ATTEND\",\"SPEAK\"] [\"中共中央政治局常委\"]", "赵乐际 [\"ATTEND\"] [\"中共中央政治局常委\"]",
				"王沪宁 [\"ATTEND\"] [\"中共中央政治局常委\"]", "蔡奇 [\"ATTEND\"] [\"中共中央政治局常委\"]",
				"丁薛祥 [\"ATTEND\"] [\"中共中央政治局常委\"]", "李希 [\"ATTEND\"] [\"中共中央政治局常委\"]");
		assertThat(event.get("participantsComplete").asBoolean()).isFalse();
		assertThat(event.get("start").asString()).isEqualTo("2025-07-14");
		assertThat(event.get("end").asString()).isEqualTo("2025-07-15");
		assertThat(event.at("/places/0/place/name").asString()).startsWith("北京");
		assertThat(event.get("groups")).isNotEmpty();
		assertThat(event.get("statements")).hasSizeGreaterThan(3);
	}

	private static String line(JsonNode participant) {
		return participant.at("/person/name").asString() + " " + participant.get("roles") + " "
				+ participant.get("posts");
	}

	@Test
	void whatAreItsSevenTasks() {
		JsonNode set = event("name", "中央城市工作会议").at("/taskSets/0");
		assertThat(set.get("declared").asInt()).isEqualTo(7);
		assertThat(set.get("complete").asBoolean()).isTrue();
		assertThat(set.get("tasks").valueStream().map((task) -> task.get("title").asString())).containsExactly(
				"着力优化现代化城市体系", "着力建设富有活力的创新城市", "着力建设舒适便利的宜居城市", "着力建设绿色低碳的美丽城市", "着力建设安全可靠的韧性城市", "着力建设崇德向善的文明城市",
				"着力建设便捷高效的智慧城市");
		assertThat(set.get("tasks").valueStream()).allSatisfy((task) -> assertThat(task.get("measures")).isNotEmpty());
	}

	@Test
	void theCaptionAndTheReportTellOfOneEvent() {
		assertThat(event("name", "中央城市工作会议").get("articles")
			.valueStream()
			.map((report) -> report.at("/article/kind").asString())).containsExactlyInAnyOrder("NEWS", "CAPTION");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/officials,    post,     市长,                  刘星
			/officials,    post,     祁县县委书记,          李军
			/officials,    name,     冯晓雷,                冯晓雷
			/events,       official, 李哲,                  全市2024年度巩固衔接工作约谈会
			/officials,    post,     市委副书记,            冯晓雷
			""")
	void officialsAndEventsAreFound(String path, String parameter, String value, String label) {
		assertThat(this.client.all("/api/v1" + path, parameter, value)
			.stream()
			.map((item) -> item.get("label").asString())).contains(label);
	}

	@Test
	void thePlacesOfAnEventFindIt() {
		JsonNode inspection = event("official", "李军");
		for (String place : List.of("祁县", "晋中市", "山西省", "祁县子洪水库")) {
			assertThat(this.client.all("/api/v1/events", "place", place)).as(place)
				.extracting((event) -> event.get("id"))
				.contains(inspection.get("id"));
		}
	}

	@Test
	void theMayorsInspectionHasItsPeopleAndSites() {
		JsonNode event = event("official", "李军");
		assertThat(event.get("participants").valueStream().map((one) -> one.at("/person/name").asString()))
			.containsExactly("刘星", "李军");
		assertThat(event.get("sites").valueStream().map((site) -> site.at("/place/name").asString()))
			.contains("红星六曲香酒厂", "祁县子洪水库");
	}

	@Test
	void aMeetingOfTwoDaysIsFoundOnBoth() {
		for (String day : List.of("2025-07-14", "2025-07-15")) {
			assertThat(this.client.all("/api/v1/dates/" + day + "/events")
				.stream()
				.map((item) -> item.at("/event/name").asString())).contains("中央城市工作会议");
		}
	}

	@Test
	void twoOfficialsShareAnEvent() {
		String one = this.client.all("/api/v1/officials", "name", "习近平").get(0).get("self").asString();
		String other = this.client.all("/api/v1/officials", "name", "李强").get(0).get("id").asString();
		List<JsonNode> common = this.client.all(one + "/common-events/" + other);
		assertThat(common).hasSize(1);
		assertThat(common.get(0).at("/first/roles").toString()).contains("SPEAK");
	}

	@Test
	void everyQuoteStandsInItsArticleAndEveryAddressAnswers() {
		new Truthfulness(this.client).check();
	}

}
