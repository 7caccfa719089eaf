package org.policygraph.api;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer does alike: pages, entity tags, languages, compression, dumps. */
class MannersIT extends RunningApi {

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	private String header(String name, String address, String... headers) {
		return this.client.send("GET", address, headers).headers().firstValue(name).orElse("");
	}

	@Test
	void theHeaderLinkSaysWhereACollectionGoesOn() {
		HttpResponse<String> response = this.client.send("GET", "/api/v1/events?limit=2");
		String next = Client.parse(response.body()).get("next").asString();
		assertThat(response.headers().firstValue("Link")).hasValue("<" + next + ">; rel=\"next\"");
		assertThat(header("Link", "/api/v1/events?limit=200")).isEmpty();
	}

	@Test
	void pagesAreStableWhileTheGraphGrows() {
		JsonNode first = this.client.get("/api/v1/events?limit=2");
		run("CREATE (:Event {id: 'ev-new', type: 'MEETING', label: '新', sort: '2025-08-11|ev-new', span: 0, start: "
				+ "date('2025-08-11')})");
		try {
			assertThat(this.client.get(first.get("next").asString())
				.get("items")
				.valueStream()
				.map((event) -> event.get("id").asString())).containsExactly("ev-c25", "ev-hall");
		}
		finally {
			run("MATCH (event:Event {id: 'ev-new'}) DELETE event");
		}
	}

	@Test
	void whoHasTheAnswerIsToldSoUntilTheGraphChanges() throws InterruptedException {
		String tag = header("ETag", "/api/v1/events");
		assertThat(tag).startsWith("W/\"");
		HttpResponse<String> unchanged = this.client.send("GET", "/api/v1/events", "If-None-Match", "\"x\", " + tag);
		assertThat(unchanged.statusCode()).isEqualTo(304);
		assertThat(unchanged.body()).isEmpty();
		assertThat(this.client.send("GET", "/api/v1/people", "If-None-Match", tag).statusCode()).isEqualTo(200);
		assertThat(
				this.client.send("GET", "/api/v1/events", "If-None-Match", tag, "Accept-Language", "zh").statusCode())
			.isEqualTo(200);
		run("MATCH (meta:GraphMeta) SET meta.changed = datetime()");
		assertThat(this.client.send("GET", "/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(200);
		Thread.sleep(600);
		assertThat(header("ETag", "/api/v1/events")).isNotEqualTo(tag);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh-CN,zh;q=0.9 | 参数 day 不能是“2025-02-30”：请给出存在的日期，格式 YYYY-MM-DD，例如 2025-07-15。 | 2025年7月
			en-GB          | The parameter day cannot be "2025-02-30"                                      | July 2025
			fr             | The parameter day cannot be "2025-02-30"                                      | 2025年7月
			""")
	void labelsAndProblemsAreInTheLanguageAskedFor(String languages, String detail, String label) {
		HttpResponse<String> problem = this.client.send("GET", "/api/v1/events?day=2025-02-30", "Accept-Language",
				languages);
		assertThat(Client.parse(problem.body()).get("detail").asString()).startsWith(detail);
		HttpResponse<String> month = this.client.send("GET", "/api/v1/dates/2025-07", "Accept-Language", languages);
		assertThat(Client.parse(month.body()).get("label").asString()).isEqualTo(label);
		assertThat(month.headers().allValues("Vary").toString()).containsIgnoringCase("accept-language");
	}

	@ParameterizedTest
	@CsvSource({ "zh, 会议, 出席", "en, meeting, attended", "fr, 会议, 出席" })
	void typesAndRolesAreCalledInTheLanguageAskedFor(String language, String type, String role) {
		JsonNode event = Client
			.parse(this.client.send("GET", "/api/v1/events/ev-c25", "Accept-Language", language).body());
		assertThat(event.get("typeLabel").asString()).isEqualTo(type);
		assertThat(event.at("/participants/0/roleLabels/0").asString()).isEqualTo(role);
	}

	@Test
	void largeAnswersAreCompressedOnRequest() {
		assertThat(header("Content-Encoding", "/api/v1/people?limit=100", "Accept-Encoding", "gzip")).isEqualTo("gzip");
	}

	@Test
	void otherHostsMayNotAskFromBrowsers() {
		assertThat(header("Access-Control-Allow-Origin", "/api/v1/events", "Origin", "https://example.org")).isEmpty();
	}

	@Test
	void eventsAreDumpedAsCsv() {
		HttpResponse<String> csv = this.client.send("GET", "/api/v1/dump/events.csv?bom=true");
		assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
		assertThat(csv.body()).startsWith("\uFEFF\"id\",\"type\"");
		List<String> lines = csv.body().lines().toList();
		assertThat(lines).hasSize(6);
		assertThat(lines.get(1)).startsWith("\"ev-c24\",\"MEETING\",\"中央水利工作会议\"").contains("\"李远山; 吴小溪\"");
	}

	@Test
	void everyNodeAndRelationshipIsDumpedOnce() {
		List<JsonNode> nodes = lines("/api/v1/dump/nodes.jsonl");
		List<JsonNode> relationships = lines("/api/v1/dump/relationships.jsonl");
		assertThat(nodes).extracting((node) -> node.get("node").asString()).doesNotHaveDuplicates().hasSize(330);
		assertThat(relationships).extracting((one) -> one.get("type").asString())
			.filteredOn("ATTENDED"::equals)
			.hasSize(309);
		String graph = this.client.send("GET", "/api/v1/dump/graph.graphml").body();
		assertThat(graph.split("<node ", -1)).hasSize(nodes.size() + 1);
		assertThat(graph.split("<edge ", -1)).hasSize(relationships.size() + 1);
		assertThat(graph).endsWith("</graphml>\n");
		assertThat(lines("/api/v1/dump/tasks.jsonl")).hasSize(5);
		assertThat(lines("/api/v1/dump/officials.jsonl")).extracting((one) -> one.get("events").asInt())
			.containsExactlyInAnyOrder(2, 2, 3, 4, 0);
	}

	private List<JsonNode> lines(String address) {
		return this.client.send("GET", address).body().lines().map(Client::parse).toList();
	}

	private static void run(String statement) {
		TestNeo4j.run(statement);
	}

}
