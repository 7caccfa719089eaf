package org.policygraph.api;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph goes away and comes back; nobody restarts the API. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "policygraph.neo4j.retry-within=200ms", "policygraph.neo4j.answer-within=60s" })
class GraphAwayIT {

	private static Gate gate;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void graph(DynamicPropertyRegistry registry) {
		TestNeo4j.register(registry);
		registry.add("policygraph.neo4j.uri", () -> "bolt://127.0.0.1:" + gate.port());
	}

	@BeforeAll
	static void openGate() throws IOException {
		TestNeo4j.emptied().close();
		gate = new Gate(TestNeo4j.access().uri().getPort());
	}

	@AfterAll
	static void closeGate() throws IOException {
		gate.close();
	}

	@Test
	void theApiAnswersAgainAsSoonAsTheGraphDoes() throws IOException {
		Client client = new Client(this.port);
		assertThat(client.send("GET", "/api/v1/events").statusCode()).isEqualTo(200);
		gate.shut();
		HttpResponse<String> away = client.send("GET", "/api/v1/events");
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).isPresent();
		assertThat(client.send("GET", "/livez").statusCode()).isEqualTo(200);
		assertThat(client.send("GET", "/readyz").statusCode()).isEqualTo(503);
		gate.reopen();
		assertThat(client.send("GET", "/api/v1/events").statusCode()).isEqualTo(200);
		assertThat(client.send("GET", "/readyz").statusCode()).isEqualTo(200);
	}

}
