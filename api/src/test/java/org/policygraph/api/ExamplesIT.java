package org.policygraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the description are real answers. Where an answer was changed on
 * purpose, {@code -Dpolicygraph.examples=write} writes them anew.
 */
class ExamplesIT extends RunningApi {

	private static final Path FILE = Path.of("src/main/resources/org/policygraph/api/web/examples.json");

	private static final Map<String, String> IDS = Map.ofEntries(Map.entry("/officials/", "pe-wang"),
			Map.entry("/people/", "pe-wang"), Map.entry("/events/", "ev-c25"), Map.entry("/places/", "CN-140000"),
			Map.entry("/dates/", "2025-07"), Map.entry("/articles/", "c-a1"), Map.entry("/tasks/", "ta-c1"),
			Map.entry("/task-sets/", "ts-c"), Map.entry("/statements/", "st-c"), Map.entry("/posts/", "po-secretary"),
			Map.entry("/organizations/", "or-party"), Map.entry("/series/", "se-water"), Map.entry("/graph/", "ev-x"));

	private static final Map<String, String> QUERIES = Map.of("/api/v1/officials/comparison", "ids=pe-wang,pe-zhou",
			"/api/v1/people/comparison", "ids=pe-wang,pe-zhou", "/api/v1/posts/holders",
			"post=%E7%9C%81%E5%A7%94%E4%B9%A6%E8%AE%B0&day=2025-05-01", "/api/v1/formulations",
			"phrase=%E4%BE%9B%E6%B0%B4%E4%B8%80%E4%BD%93%E5%8C%96", "/api/v1/formulations/uses",
			"phrase=%E4%BE%9B%E6%B0%B4%E4%B8%80%E4%BD%93%E5%8C%96&limit=1", "/api/v1/connections",
			"from=pe-li&to=pe-zhou&k=1");

	/** Operations that others answer for: their questions need another graph. */
	private static final List<String> ELSEWHERE = List.of("/measures/", "/groups/", "/dump/", "/jobs", "/candidates",
			"/decisions", "/search", "/ask", "/livez", "/readyz");

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	@Test
	void examplesAreWhatTheRunningServiceAnswers() throws IOException {
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		JsonNode description = this.client.get("/openapi.json");
		Map<String, Object> answers = new TreeMap<>();
		for (Description.Operation operation : new Description(description).operations()) {
			String path = operation.path();
			if (ELSEWHERE.stream().noneMatch(path::contains) && known(path)) {
				String address = address(operation);
				Map<String, Object> example = new LinkedHashMap<>();
				example.put("request", address);
				example.put("answer", this.client.get(address));
				answers.put(path, example);
			}
		}
		JsonNode now = json.valueToTree(answers);
		if ("write".equals(System.getProperty("policygraph.examples"))) {
			Files.writeString(FILE, json.writeValueAsString(now) + "\n");
			return;
		}
		JsonNode written = json.readTree(Files.readString(FILE));
		assertThat(written.propertyNames()).hasSizeGreaterThan(40);
		now.propertyStream().filter((one) -> written.has(one.getKey())).forEach((one) -> {
			assertThat(written.get(one.getKey())).as(one.getKey()).isEqualTo(one.getValue());
			assertThat(description.at("/paths").get(one.getKey()).at("/get/responses/200/content").toString())
				.contains("\"example\"");
		});
	}

	private static boolean known(String path) {
		return !path.contains("{") || IDS.keySet().stream().anyMatch(path::contains);
	}

	private static String address(Description.Operation operation) {
		String path = operation.path();
		String id = IDS.entrySet()
			.stream()
			.filter((one) -> operation.path().contains(one.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
		String other = path.startsWith("/api/v1/events/") ? (path.contains("tasks-beside") ? "ev-p" : "ev-c24")
				: "pe-zhou";
		String filled = path.replaceAll("\\{(id|date)}", id).replace("{other}", other);
		boolean paged = operation.parameters().stream().anyMatch((one) -> one.get("name").asString().equals("limit"));
		String query = QUERIES.getOrDefault(path, paged ? "limit=1" : "");
		return query.isEmpty() ? filled : filled + "?" + query;
	}

}
