package org.policygraph.api;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from several events at once, on a graph small enough to count by hand. */
class RelationsIT extends RunningApi {

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	private static List<String> texts(JsonNode items, String... pointers) {
		return items.valueStream()
			.map((item) -> String.join(" ",
					List.of(pointers).stream().map((pointer) -> item.at(pointer).asString()).toList()))
			.toList();
	}

	@Test
	void colleaguesAreThoseOfSmallCirclesAndNotOfCrowds() {
		JsonNode colleagues = this.client.get("/api/v1/officials/pe-wang/colleagues");
		assertThat(texts(colleagues.get("items"), "/person/name", "/weight", "/shared")).containsExactly("周大河 1.5 2",
				"李远山 1.0 1", "吴小溪 0.5 1");
		assertThat(colleagues.get("events").asInt()).isEqualTo(4);
		assertThat(colleagues.get("crowds").asInt()).isEqualTo(1);
		assertThat(colleagues.get("truncated").asBoolean()).isFalse();
		assertThat(colleagues.at("/items/0/latest/id").asString()).isEqualTo("ev-x");
		assertThat(colleagues.at("/items/0/otherEvidence/0/quote").asString()).isEqualTo("周大河");
		assertThat(texts(this.client.get("/api/v1/officials/pe-wang/colleagues", "from", "2025-08-05").get("items"),
				"/person/name", "/weight"))
			.containsExactly("吴小溪 0.5", "周大河 0.5");
	}

	@Test
	void placesOfAnOfficialAreCounted() {
		assertThat(texts(this.client.get("/api/v1/officials/pe-li/places").get("items"), "/place/name", "/count",
				"/latest/id"))
			.containsExactly("北京市 3 ev-c25");
	}

	@Test
	void profileCountsEventsAndKnowsTheFirstAndTheLast() {
		JsonNode activity = this.client.get("/api/v1/officials/pe-wang").get("activity");
		assertThat(activity.get("events").asInt()).isEqualTo(4);
		assertThat(activity.get("types").toString()).isEqualTo("{\"MEETING\":2,\"CEREMONY\":1,\"INSPECTION\":1}");
		assertThat(activity.at("/firstSeen/event/id").asString()).isEqualTo("ev-hall");
		assertThat(activity.at("/lastSeen/event/id").asString()).isEqualTo("ev-x");
		assertThat(activity.at("/lastSeen/evidence/0/quote").asString()).isEqualTo("王平川");
	}

	@Test
	void officialsAreCompared() {
		JsonNode comparison = this.client.get("/api/v1/officials/comparison", "ids", "pe-zhou,pe-wang");
		assertThat(texts(comparison.get("people"), "/name")).containsExactly("周大河", "王平川");
		assertThat(comparison.get("eventCount").asInt()).isEqualTo(2);
		assertThat(texts(comparison.get("events"), "/event/id")).containsExactly("ev-x", "ev-p");
		assertThat(texts(comparison.at("/events/0/participants"), "/person/name")).containsExactly("王平川", "周大河");
		assertThat(texts(comparison.get("places"), "/place/name")).containsExactly("太原市", "祁县");
		assertThat(this.client.get("/api/v1/officials/comparison", "ids", "pe-zhou,pe-wang,pe-wu")
			.get("eventCount")
			.asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pe-zhou", "pe-zhou,pe-zhou", "pe-zhou,", "a,b,c,d,e,f,g,h,i,j,k" })
	void comparisonIsOfTwoToTen(String ids) {
		assertThat(this.client.send("GET", Client.address("/api/v1/officials/comparison", "ids", ids)).statusCode())
			.isEqualTo(400);
	}

	@Test
	void whoHeldAPostOnADay() {
		JsonNode holders = this.client.get("/api/v1/posts/holders", "post", "省委书记", "day", "2025-05-01");
		assertThat(texts(holders.get("items"), "/person/name", "/between", "/distance")).containsExactly("周大河 true 0",
				"郑旧 false 151");
		assertThat(texts(
				this.client.get("/api/v1/posts/holders", "id", "po-secretary", "day", "2024-01-01", "place", "山西省")
					.get("items"),
				"/person/name", "/between"))
			.containsExactly("郑旧 true", "周大河 false");
	}

	@Test
	void absenceIsToldOnlyWhereBothListsAreComplete() {
		JsonNode known = this.client.get("/api/v1/events/ev-c25/participants-not-at/ev-c24");
		assertThat(known.get("conclusive").asBoolean()).isTrue();
		assertThat(texts(known.get("items"), "/person/name")).containsExactly("王平川");
		JsonNode unknown = this.client.get("/api/v1/events/ev-x/participants-not-at/ev-p");
		assertThat(unknown.get("conclusive").asBoolean()).isFalse();
		assertThat(texts(unknown.get("incomplete"), "/id")).containsExactly("ev-p");
		assertThat(unknown.get("items")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			organization, 省委,         ev-x; ev-p
			organization, or-party,     ev-x; ev-p
			level,        PROVINCE,     ev-p
			place,        山西省,       ev-x; ev-p
			official,     吴小溪,       ev-x; ev-c24
			name,         水利工作,     ev-c25; ev-c24
			""")
	void eventsAreFiltered(String parameter, String value, String ids) {
		assertThat(String.join("; ",
				this.client.all("/api/v1/events", parameter, value)
					.stream()
					.map((event) -> event.get("id").asString())
					.toList()))
			.isEqualTo(ids);
	}

	@Test
	void sessionsKnowTheirNeighboursAndWhoPassedTheirMessageOn() {
		JsonNode event = this.client.get("/api/v1/events/ev-c25");
		assertThat(event.at("/series/0/series/label").asString()).isEqualTo("中央水利工作会议");
		assertThat(event.at("/series/0/ordinal").asInt()).isEqualTo(2);
		assertThat(event.at("/series/0/previous/id").asString()).isEqualTo("ev-c24");
		assertThat(event.at("/series/0/next").isNull()).isTrue();
		assertThat(texts(event.get("referredToBy"), "/event/id", "/evidence/0/quote"))
			.containsExactly("ev-p 传达学习中央水利工作会议精神");
		assertThat(texts(this.client.get("/api/v1/series/se-water/events").get("items"), "/event/id", "/ordinal"))
			.containsExactly("ev-c25 2", "ev-c24 1");
		assertThat(this.client.get("/api/v1/series", "name", "水利").at("/items/0/id").asString()).isEqualTo("se-water");
	}

	@Test
	void similarEventsShareNamePeopleAndPlace() {
		JsonNode similar = this.client.get("/api/v1/events/ev-c25/similar").get("items").get(0);
		assertThat(similar.at("/event/id").asString()).isEqualTo("ev-c24");
		assertThat(similar.get("likeness").asDouble()).isEqualTo(0.8);
		assertThat(texts(similar.get("people"), "/name")).containsExactly("李远山");
	}

	@Test
	void aTaskIsFollowedAcrossLevels() {
		JsonNode similar = this.client.get("/api/v1/tasks/ta-c1/similar");
		assertThat(texts(similar, "/task/id", "/relation", "/likeness", "/level", "/day"))
			.containsExactly("ta-p1 REPEATS 1.0 PROVINCE 2025-08-01");
		JsonNode beside = this.client.get("/api/v1/events/ev-c25/tasks-beside/ev-p");
		assertThat(texts(beside.get("first"), "/id")).containsExactly("ta-c1", "ta-c2");
		assertThat(texts(beside.get("second"), "/id")).containsExactly("ta-p1", "ta-p2", "ta-p3");
		assertThat(texts(beside.get("pairs"), "/first", "/second", "/relation", "/likeness"))
			.containsExactly("ta-c1 ta-p1 REPEATS 1.0", "ta-c2 ta-p2 REWORDS 0.706");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			from,         2025-08-01, ta-p3; ta-p2; ta-p1
			to,           2025-07-20, ta-c2; ta-c1
			organization, 省委,       ta-p3; ta-p2; ta-p1
			official,     李远山,     ta-c2; ta-c1
			level,        PROVINCE,   ta-p3; ta-p2; ta-p1
			text,         供水,       ta-p1; ta-c1
			event,        ev-c25,     ta-c2; ta-c1
			""")
	void tasksAreFiltered(String parameter, String value, String ids) {
		assertThat(String.join("; ",
				this.client.all("/api/v1/tasks", parameter, value, "limit", "1")
					.stream()
					.map((task) -> task.get("id").asString())
					.toList()))
			.isEqualTo(ids);
	}

	@Test
	void aFormulationHasItsHistory() {
		JsonNode history = this.client.get("/api/v1/formulations", "phrase", "供水一体化");
		assertThat(history.get("articles").asInt()).isEqualTo(2);
		assertThat(texts(history.get("months"), "/month", "/articles")).containsExactly("2025-07 1", "2025-08 1");
		assertThat(history.at("/first/article/id").asString()).isEqualTo("c-a1");
		assertThat(history.at("/first/count").asInt()).isEqualTo(2);
		assertThat(history.at("/first/evidence/0/quote").asString()).isEqualTo("供水一体化");
		assertThat(history.at("/last/article/id").asString()).isEqualTo("p-a1");
		assertThat(texts(history.get("speakers"), "/speaker", "/statements")).containsExactly("会议 1");
		assertThat(this.client.all("/api/v1/formulations/uses", "phrase", "供水一体化", "limit", "1"))
			.extracting((use) -> use.at("/article/id").asString())
			.containsExactly("p-a1", "c-a1");
	}

	@Test
	void placesKnowTheirPeopleAndNumbers() {
		assertThat(texts(this.client.get("/api/v1/places/CN-140000/officials").get("items"), "/person/name",
				"/post/label"))
			.containsExactlyInAnyOrder("周大河 中共山西省委员会书记", "郑旧 中共山西省委员会书记");
		assertThat(texts(this.client.get("/api/v1/places/CN-140000/organizations").get("items"), "/name"))
			.containsExactly("中共山西省委员会");
		assertThat(this.client.get("/api/v1/places/CN-140700/organizations").get("items")).isEmpty();
		JsonNode map = this.client.get("/api/v1/places/CN-140000/map", "from", "2025-01-01");
		assertThat(map.get("events").asInt()).isEqualTo(2);
		assertThat(texts(map.get("parts"), "/place/code", "/events")).containsExactly("140100 1", "140700 1");
	}

	@Test
	void aMonthIsACalendar() {
		assertThat(texts(this.client.get("/api/v1/dates/2025-07/calendar").get("days"), "/date", "/events"))
			.containsExactly("2025-07-14 1", "2025-07-15 1");
		assertThat(texts(this.client.get("/api/v1/dates/2025/calendar").get("days"), "/date"))
			.containsExactly("2025-06-01", "2025-07-14", "2025-07-15", "2025-08-01", "2025-08-10");
	}

	@Test
	void connectionsAreTheShortestPathsOfEvidence() {
		JsonNode connections = this.client.get("/api/v1/connections", "from", "pe-li", "to", "pe-zhou", "k", "2");
		assertThat(texts(connections.at("/paths/0/nodes"), "/id")).containsExactly("pe-li", "ev-c25", "ev-p",
				"pe-zhou");
		assertThat(texts(connections.at("/paths/0/links"), "/type", "/evidence/0/quote"))
			.containsExactly("ATTENDED 李远山", "REFERS_TO 传达学习中央水利工作会议精神", "ATTENDED 周大河");
		assertThat(connections.at("/paths/1/hops").asInt()).isEqualTo(4);
		assertThat(connections.get("truncated").asBoolean()).isTrue();
		assertThat(this.client.get("/api/v1/connections", "from", "pe-li", "to", "pe-hall-7").get("paths")).isEmpty();
		assertThat(this.client.get("/api/v1/connections", "from", "pe-li", "to", "pe-zhou", "hops", "2").get("paths"))
			.isEmpty();
	}

	@Test
	void surroundingsAreBounded() {
		JsonNode drawing = this.client.get("/api/v1/graph/ev-x");
		assertThat(texts(drawing.get("nodes"), "/id")).first().isEqualTo("ev-x");
		assertThat(texts(drawing.get("nodes"), "/id")).containsExactlyInAnyOrder("ev-x", "pe-wang", "pe-zhou", "pe-wu",
				"CN-140727", "x-a1");
		assertThat(drawing.get("truncated").asBoolean()).isFalse();
		JsonNode hall = this.client.get("/api/v1/graph/ev-hall", "nodes", "20", "depth", "2");
		assertThat(hall.get("nodes")).hasSize(20);
		assertThat(hall.get("truncated").asBoolean()).isTrue();
	}

	@Test
	void mergedIdsLeadToTheirNewAddress() {
		HttpResponse<String> response = this.client.send("GET", "/api/v1/officials/pe-old/events?limit=1");
		assertThat(response.statusCode()).isEqualTo(308);
		assertThat(response.headers().firstValue("Location")).hasValue("/api/v1/officials/pe-wang/events?limit=1");
		assertThat(this.client.send("GET", "/api/v1/officials/comparison?ids=pe-old,pe-li")
			.headers()
			.firstValue("Location")).hasValue("/api/v1/officials/comparison?ids=pe-wang,pe-li");
		assertThat(this.client.send("GET", "/api/v1/events?limit=1&official=pe-old").headers().firstValue("Location"))
			.hasValue("/api/v1/events?limit=1&official=pe-wang");
		assertThat(this.client.send("GET", "/api/v1/tasks?official=pe-old").headers().firstValue("Location"))
			.hasValue("/api/v1/tasks?official=pe-wang");
	}

	@Test
	void everyQuoteStandsInItsArticleAndEveryAddressAnswers() {
		new Truthfulness(this.client).check();
	}

}
