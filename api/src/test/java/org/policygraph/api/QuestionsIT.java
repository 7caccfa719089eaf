package org.policygraph.api;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsIT extends RunningApi {

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("two-meetings", List.of("p1-a1", "p1-a2", "p1-a3"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/officials,                             name, 李,             李小河
			/officials,                             name, 李河,           李小河
			/officials,                             post, 省长,           李小河
			/officials,                             post, 副省长,         赵一凡
			/officials,                             post, 省委书记,       王大山
			/officials,                             post, 山西省省委书记, 王大山
			/officials,                             post, 委书记,         王大山
			/officials,                             post, 委书,           ''
			/officials,                             name, 大田,           ''
			/people,                                name, 大田,           𠮷大田
			/officials/pe-li/events,                type, MEETING,        全省春耕工作会议
			/officials/pe-li/events,                role, CHAIR,          全省春耕工作会议
			/officials/pe-li/events,                from, 2025-07-16,     李小河 调研 祁县 2025-07-16
			/officials/pe-li/events,                to,   2025-07-15,     全省春耕工作会议
			/officials/pe-li/events,                place, 晋中市,        李小河 调研 祁县 2025-07-16
			/officials/pe-li/events,                place, CN-140100,     全省春耕工作会议
			/people/pe-da/events,                   role, ATTEND,         李小河 调研 祁县 2025-07-16
			/officials/pe-wang/common-events/pe-li, limit, 5,             全省春耕工作会议
			/events,                                name, 春耕工作,       全省春耕工作会议
			/events,                                day,  2025-07-15,     全省春耕工作会议
			/events,                                day,  2025-07-16,     李小河 调研 祁县 2025-07-16
			/events,                                to,   2025-07-14,     全省春耕工作会议
			/events,                                type, AUDIENCE,       李小河 会见
			/events,                                place, 晋中市,        李小河 调研 祁县 2025-07-16
			/events,                                official, 赵一凡,     全省春耕工作会议
			/events,                                official, pe-qian,    李小河 调研 祁县 2025-07-16
			/events/ev-meeting/common-participants/ev-inspection, limit, 5, 李小河
			/places,                                name, 祁,             祁县
			/places,                                kind, SITE,           东观粮站
			/places/CN-140700/places,               limit, 5,             祁县
			/places/CN-140700/events,               limit, 5,             李小河 调研 祁县 2025-07-16
			/places/CN-140000/events,               type, MEETING,        全省春耕工作会议
			/dates,                                 from, 2025-07-16,     2025年7月16日
			/dates/2025-07-15/events,               limit, 5,             全省春耕工作会议
			/articles,                              kind, CAPTION,        日前，省长李小河会见来访客商。
			/articles,                              title, 春耕,          全省春耕工作会议在太原举行
			/tasks,                                 text, 农资,           备足农资
			/statements,                            speaker, 会议,        会议强调
			/posts,                                 name, 政府省长,       山西省人民政府省长
			/posts,                                 organization, 中共山西省委员会, 中共山西省委员会书记
			/posts/po-governor/holders,             limit, 5,             李小河
			/organizations,                         name, 省政府,         山西省人民政府
			""")
	void collectionsAreFiltered(String path, String parameter, String value, String labels) {
		List<String> found = this.client.all("/api/v1" + path, parameter, value)
			.stream()
			.map(QuestionsIT::label)
			.toList();
		assertThat(String.join("; ", found)).isEqualTo(labels);
	}

	private static String label(JsonNode item) {
		for (String member : List.of("event", "person", "statement")) {
			if (!item.has("label") && item.has(member)) {
				return (item.has("statement") ? item.get("statement") : item.get(member)).get("label").asString();
			}
		}
		return item.get("label").asString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/officials", "/people", "/people/pe-li/events", "/events",
			"/events/ev-meeting/participants", "/places", "/places/CN-140000/events", "/places/CN-140000/places",
			"/dates", "/dates/2025-07/events", "/articles", "/tasks", "/tasks?event=ev-meeting", "/posts",
			"/organizations", "/statements" })
	void pagesOfOneItemGiveTheSameAsOneLargePage(String path) {
		List<JsonNode> atOnce = this.client.all("/api/v1" + path);
		List<JsonNode> oneByOne = this.client.all("/api/v1" + path + (path.contains("?") ? "&" : "?") + "limit=1");
		assertThat(atOnce).isNotEmpty().doesNotHaveDuplicates();
		assertThat(oneByOne).isEqualTo(atOnce);
	}

	@Test
	void eventHasParticipantsInOrderWithRolesAndPosts() {
		JsonNode event = this.client.get("/api/v1/events/ev-meeting");
		assertThat(event.get("participants")
			.valueStream()
			.map((participant) -> participant.at("/person/name").asString() + participant.get("roles")
					+ participant.get("posts")))
			.containsExactly("王大山[\"ATTEND\",\"SPEAK\"][\"省委书记\"]", "李小河[\"ATTEND\",\"CHAIR\"][\"省长\"]",
					"赵一凡[\"ATTEND\"][\"副省长\"]");
		assertThat(event.get("participantsComplete").asBoolean()).isFalse();
		assertThat(event.at("/participants/0/roleEvidence/SPEAK/1/quote").asString()).isEqualTo("王大山讲话");
		assertThat(event.at("/participants/0/roleEvidence/SPEAK/1/field").asString()).isEqualTo("subtitles/0");
	}

	@Test
	void eventHasWhatWasDecidedAndSaid() {
		JsonNode event = this.client.get("/api/v1/events/ev-meeting");
		JsonNode set = event.at("/taskSets/0");
		assertThat(set.get("declared").asInt()).isEqualTo(3);
		assertThat(set.get("tasks").valueStream().map((task) -> task.get("title").asString())).containsExactly("守住耕地红线",
				"备足农资", "搞好服务");
		assertThat(set.at("/tasks/0/measures/0/text").asString()).isEqualTo("严格用途管制");
		assertThat(set.at("/tasks/0/subtasks/0/title").asString()).isEqualTo("整治撂荒地");
		assertThat(event.at("/statements/0/text").asString()).isEqualTo("要抓好春耕备耕");
		assertThat(event.at("/groups/0/text").asString()).isEqualTo("有关部门负责同志");
		assertThat(event.at("/dates/0/date").asString()).isEqualTo("2025-07-14");
		assertThat(event.at("/dates/1/edge").asString()).isEqualTo("END");
		assertThat(event.at("/places/0/place/name").asString()).isEqualTo("太原市");
		assertThat(event.at("/articles/0/article/id").asString()).isEqualTo("p1-a1");
	}

	@Test
	void visitedSitesAreApartFromPlaces() {
		JsonNode event = this.client.get("/api/v1/events/ev-inspection");
		assertThat(event.at("/places/0/place/name").asString()).isEqualTo("祁县");
		assertThat(event.at("/sites/0/place/name").asString()).isEqualTo("东观粮站");
	}

	@Test
	void officialHasPostsWithTheEvidenceOfTheFirstAndTheLast() {
		JsonNode held = this.client.get("/api/v1/officials/pe-li").at("/posts/0");
		assertThat(held.at("/post/label").asString()).isEqualTo("山西省人民政府省长");
		assertThat(held.get("firstSeen").asString()).isEqualTo("2025-07-17");
		assertThat(held.get("evidence").valueStream().map((evidence) -> evidence.get("article").asString()))
			.containsExactly("p1-a1", "p1-a3");
	}

	@Test
	void eventOfUnknownDayComesLast() {
		List<JsonNode> events = this.client.all("/api/v1/events");
		assertThat(events).extracting((event) -> event.get("id").asString())
			.containsExactly("ev-inspection", "ev-meeting", "ev-audience");
		assertThat(events.get(2).get("start").isNull()).isTrue();
	}

	@Test
	void articleHasItsTextAndMarksThatPointAtIt() {
		JsonNode article = this.client.get("/api/v1/articles/p1-a2");
		assertThat(article.get("marks").valueStream().map((mark) -> mark.get("kind").asString()).distinct())
			.contains("PERSON", "EVENT", "PLACE", "DATE");
		assertThat(article.get("marks").valueStream()).allSatisfy(
				(mark) -> assertThat(Truthfulness.quote(article, mark)).isEqualTo(mark.get("quote").asString()));
		assertThat(this.client.get("/api/v1/articles/p1-a2/facts").get("id").asString()).isEqualTo("p1-a2");
	}

	@Test
	void everyQuoteStandsInItsArticleAndEveryAddressAnswers() {
		new Truthfulness(this.client).check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "officials/pe-da", "officials/nobody", "people/nobody", "officials/nobody/events",
			"officials/pe-da/events", "officials/pe-li/common-events/nobody", "events/nothing",
			"events/nothing/participants", "events/ev-meeting/common-participants/nothing", "places/nowhere",
			"places/nowhere/places", "places/nowhere/events", "articles/none", "articles/none/facts", "tasks/none",
			"task-sets/none", "measures/none", "statements/none", "groups/none", "posts/none", "posts/none/holders",
			"organizations/none" })
	void unknownIdsAreNotFound(String path) {
		var response = this.client.send("GET", "/api/v1/" + path);
		assertThat(response.statusCode()).isEqualTo(404);
		JsonNode problem = Client.parse(response.body());
		assertThat(problem.get("type").asString()).endsWith("unknown-id");
		assertThat(problem.get("detail").asString()).containsPattern("There is no .* \"(n|pe-da)");
	}

	@Test
	void idsMayHaveSlashesAndOtherMarks() {
		JsonNode article = this.client.all("/api/v1/articles", "publication", "晚报").get(0);
		assertThat(article.get("id").asString()).isEqualTo("晚报/7月;a:1 b%2F+c");
		assertThat(this.client.get(article.get("self").asString()).get("id")).isEqualTo(article.get("id"));
	}

	@Test
	void cursorOfAnotherQuestionIsRefused() {
		String next = this.client.get("/api/v1/events", "limit", "1").get("next").asString();
		String cursor = next.substring(next.indexOf("cursor="));
		assertThat(this.client.send("GET", "/api/v1/events?" + cursor).statusCode()).isEqualTo(200);
		assertThat(this.client.send("GET", "/api/v1/events?type=MEETING&" + cursor).statusCode()).isEqualTo(400);
		assertThat(this.client.send("GET", "/api/v1/people?" + cursor).statusCode()).isEqualTo(400);
		assertThat(this.client.send("GET", "/api/v1/events?cursor=abc").statusCode()).isEqualTo(400);
	}

	@Test
	void textOfARequestNeverBecomesCypher() {
		assertThat(this.client.all("/api/v1/officials", "name", "' OR 1=1 //")).isEmpty();
		assertThat(this.client.all("/api/v1/events", "place", "x\"}) DETACH DELETE n //")).isEmpty();
		assertThat(this.client.all("/api/v1/events")).hasSize(3);
	}

	@Test
	void readinessNeedsTheGraph() {
		assertThat(this.client.get("/readyz").get("status").asString()).isEqualTo("UP");
	}

}
