package org.policygraph.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.local.Access;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph is away, and the server is stopped and started again: nothing is lost. */
class RestartIT {

	private static final String RECORD = "{\"id\": \"n%d\", \"published\": \"2024-03-06\", \"title\": \"\","
			+ " \"text\": \"3月5日，林岸到祁县调研水利工作。\"}";

	@TempDir
	private Path spool;

	@Test
	void whatWasAcceptedIsLoadedAfterARestart() throws IOException {
		TestNeo4j.emptied().close();
		String job;
		try (Gate gate = new Gate(TestNeo4j.access().uri().getPort());
				ConfigurableApplicationContext server = start(gate.port())) {
			gate.shut();
			Client client = client(server);
			job = accepted(client, 1);
			JsonNode waiting = Waiting.until(client, job, (answer) -> !answer.at("/job/note").isNull());
			assertThat(waiting.at("/job/state").asString()).isEqualTo("RUNNING");
			assertThat(waiting.at("/job/note").asString()).startsWith("The graph is away");
			accepted(client, 2);
			HttpResponse<String> full = post(client, 3);
			assertThat(full.statusCode()).isEqualTo(503);
			assertThat(full.headers().firstValue("Retry-After")).hasValue("10");
			assertThat(full.body()).contains("/problems#busy");
		}
		try (ConfigurableApplicationContext server = start(TestNeo4j.access().uri().getPort())) {
			Client client = client(server);
			JsonNode done = Waiting.forEnd(client, job);
			assertThat(done.at("/results/0/outcome").asString()).isEqualTo("LOADED");
			assertThat(client.all("/api/v1/jobs")).hasSize(2)
				.allSatisfy((one) -> Waiting.forEnd(client, one.get("self").asString()));
			assertThat(client.all("/api/v1/articles")).hasSize(2);
		}
	}

	private static String accepted(Client client, int number) {
		HttpResponse<String> response = post(client, number);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
		return response.headers().firstValue("Location").orElseThrow();
	}

	private static HttpResponse<String> post(Client client, int number) {
		return client.post("/api/v1/documents", "application/jsonl", RECORD.formatted(number));
	}

	private static Client client(ConfigurableApplicationContext server) {
		return new Client(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	private ConfigurableApplicationContext start(int bolt) {
		Access access = TestNeo4j.access();
		return SpringApplication.run(PolicyGraphApi.class, "--server.port=0",
				"--policygraph.neo4j.uri=bolt://127.0.0.1:" + bolt, "--policygraph.neo4j.user=" + access.user(),
				"--policygraph.neo4j.password=" + access.password(), "--policygraph.neo4j.retry-within=200ms",
				"--policygraph.security.keys=" + TestKeys.FILE, "--policygraph.documents.spool=" + this.spool,
				"--policygraph.documents.queue=1", "--policygraph.documents.retry=200ms");
	}

}
