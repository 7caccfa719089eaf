package org.policygraph.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of what changes the graph, in the order in which somebody would try them.
 * Times, and ids that depend on them, are replaced by ones that stay.
 * {@code -Dpolicygraph.examples=write} writes them anew.
 */
class WriteExamplesIT extends RunningApi {

	private static final Path FILE = Path.of("src/main/resources/org/policygraph/api/web/examples-write.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

	private static final Pattern JOB = Pattern.compile("jb-[0-9a-f]{16}");

	private static final Pattern CURSOR = Pattern.compile("cursor=[\\w-]+");

	private static final Pattern DECISION = Pattern.compile("de-[0-9a-f]{16}");

	private static final String RECORDS = """
			{"id": "qinghe-20240305", "published": "2024-03-05", "title": "河湖治理座谈会召开", "text": "清河市河湖治理座谈会3月4日在清河召开。清河市水务局局长林岸主持会议。"}
			{"id": "qinghe-20240506", "published": "2024-05-06", "title": "供热工作座谈会召开", "text": "岚河市供热工作座谈会5月5日召开。岚河市副市长林岸主持会议。"}
			{"title": "没有标识", "text": "岚河市供热工作座谈会5月6日召开。"}
			""";

	private final Map<String, Object> examples = new LinkedHashMap<>();

	@Test
	void examplesAreWhatTheRunningServiceAnswers() throws IOException {
		TestNeo4j.emptied().close();
		tryEverything();
		String now = masked(JSON.writeValueAsString(this.examples)) + "\n";
		if ("write".equals(System.getProperty("policygraph.examples"))) {
			Files.writeString(FILE, now);
			return;
		}
		assertThat(settled(JSON.readTree(now))).isEqualTo(settled(JSON.readTree(Files.readString(FILE))));
		JsonNode paths = this.client.get("/openapi.json").get("paths");
		this.examples.keySet().forEach((operation) -> {
			String[] words = operation.split(" ");
			assertThat(paths.get(words[1]).get(words[0].toLowerCase(Locale.ROOT)).get("responses").toString())
				.as(operation)
				.contains("\"example\"");
		});
	}

	/**
	 * How likely two are one is another matter, which changes as that is learnt; and a
	 * job may have begun by the time that it is told of.
	 */
	private static JsonNode settled(JsonNode examples) {
		((ObjectNode) examples.get("POST /api/v1/documents").get("answer")).remove(List.of("state", "started"));
		((ObjectNode) examples.get("GET /api/v1/jobs").get("answer")).remove("next");
		ObjectNode candidate = (ObjectNode) examples.get("GET /api/v1/candidates").at("/answer/items/0");
		candidate.remove(List.of("score", "value", "explanation"));
		return examples;
	}

	private void tryEverything() {
		HttpResponse<String> accepted = this.client.post("/api/v1/documents", "application/jsonl", RECORDS);
		add("POST /api/v1/documents", "/api/v1/documents", "application/jsonl", RECORDS, accepted);
		String job = accepted.headers().firstValue("Location").orElseThrow();
		Waiting.forEnd(this.client, job);
		get("/api/v1/jobs/{id}", job);
		get("/api/v1/jobs", "/api/v1/jobs?limit=1");
		get("/api/v1/candidates", "/api/v1/candidates?limit=1");
		List<JsonNode> persons = this.client.all("/api/v1/people", "name", "林岸");
		String decision = "{\"answer\": \"SAME\", \"persons\": [\"%s\", \"%s\"], \"by\": \"王编辑\", \"reason\": \"查过履历\"}"
			.formatted(persons.get(0).get("id").asString(), persons.get(1).get("id").asString());
		HttpResponse<String> decided = this.client.post("/api/v1/decisions", "application/json", decision);
		add("POST /api/v1/decisions", "/api/v1/decisions", "application/json", decision, decided);
		String self = decided.headers().firstValue("Location").orElseThrow();
		get("/api/v1/decisions", "/api/v1/decisions?limit=1");
		get("/api/v1/decisions/{id}", self);
		delete("/api/v1/decisions/{id}",
				self + "?by=" + UriUtils.encode("李编辑", "UTF-8") + "&reason=" + UriUtils.encode("看错了", "UTF-8"));
		delete("/api/v1/articles/{id}", "/api/v1/articles/qinghe-20240506");
		delete("/api/v1/documents/{id}", "/api/v1/documents/qinghe-20240305");
	}

	private void get(String path, String address) {
		add("GET " + path, address, "", "", this.client.send("GET", address));
	}

	private void delete(String path, String address) {
		add("DELETE " + path, address, "", "", this.client.delete(address));
	}

	private void add(String operation, String address, String type, String body, HttpResponse<String> response) {
		assertThat(response.statusCode()).as(operation + " " + response.body()).isBetween(200, 299);
		Map<String, Object> example = new LinkedHashMap<>();
		example.put("request", address);
		if (!body.isEmpty()) {
			example.put("type", type);
			example.put("body", body);
		}
		example.put("status", Integer.toString(response.statusCode()));
		example.put("answer", Client.parse(response.body()));
		this.examples.put(operation, example);
	}

	private static String masked(String text) {
		String timeless = CURSOR.matcher(TIME.matcher(text).replaceAll("2026-03-01T08:00:00Z"))
			.replaceAll("cursor=K3K6m4tl9VXb");
		return DECISION.matcher(JOB.matcher(timeless).replaceAll("jb-019ca9d2a8000000"))
			.replaceAll("de-3f1c0a9be2d47756");
	}

}
