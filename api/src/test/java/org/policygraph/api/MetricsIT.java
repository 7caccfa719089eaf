package org.policygraph.api;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MetricsIT extends RunningApi {

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	@Test
	void metricsSayHowFastOperationsAreAndHowBigTheGraphIs() {
		this.client.get("/api/v1/events/ev-c25");
		HttpResponse<String> metrics = this.client.send("GET", "/metrics");
		assertThat(metrics.statusCode()).isEqualTo(200);
		assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
		assertThat(lines("policygraph_"))
			.contains("policygraph_graph_up 1.0", "policygraph_graph_nodes{label=\"Event\"} 5.0")
			.anyMatch((line) -> line.matches("policygraph_article_newest_age_seconds [0-9.E]+"));
		assertThat(lines("http_server_requests_seconds_bucket"))
			.anyMatch((line) -> line.contains("uri=\"/api/v1/events/{id}\"") && line.contains("le=\"0.05\""));
		assertThat(lines("")).noneMatch((line) -> line.contains("ev-c25") || line.startsWith("spring_security"));
	}

	/** What is counted when an answer has been sent may be seen a moment later. */
	private List<String> lines(String beginning) {
		this.client.get("/livez");
		return this.client.send("GET", "/metrics").body().lines().filter((line) -> line.startsWith(beginning)).toList();
	}

	@Test
	void metricsNeedWhatReadingNeedsAndNothingElseOfTheProcessIsShown() {
		assertThat(this.client.send("GET", "/metrics", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(401);
		assertThat(this.client
			.send("GET", "/metrics", "X-Forwarded-For", "192.0.2.1", "Authorization", "Bearer " + TestKeys.READ)
			.statusCode()).isEqualTo(200);
		for (String other : List.of("/actuator", "/health", "/env", "/info", "/prometheus", "/metrics/jvm")) {
			assertThat(this.client.send("GET", other).statusCode()).as(other).isEqualTo(404);
		}
	}

	@Test
	void theDescriptionSaysWhoMayAsk() {
		JsonNode description = this.client.get("/openapi.json");
		JsonNode operation = description.at("/paths/~1api~1v1~1events/get");
		assertThat(operation.get("responses").propertyNames()).contains("400", "401", "403", "406", "414", "429", "431",
				"500", "503");
		assertThat(description.at("/paths/~1api~1v1~1events~1{id}/get/responses").propertyNames()).contains("308",
				"404");
		assertThat(description.at("/paths/~1api~1v1~1documents/post/responses").propertyNames()).contains("413", "415");
		assertThat(description.at("/components/responses/Problem503/headers/Retry-After").isMissingNode()).isFalse();
		assertThat(description.findValuesAsString("$ref")).isNotEmpty()
			.allMatch((reference) -> !description.at(reference.substring(1)).isMissingNode());
		assertThat(operation.get("security").toString()).isEqualTo("[{},{\"bearer\":[]},{\"key\":[]}]");
		assertThat(description.at("/components/securitySchemes").propertyNames()).containsExactlyInAnyOrder("bearer",
				"key");
		assertThat(description.at("/paths/~1livez/get").has("security")).isFalse();
	}

}
