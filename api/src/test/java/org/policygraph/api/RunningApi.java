package org.policygraph.api;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real server on a free port, the same for all tests that extend this, beside the one
 * Neo4j of {@link TestNeo4j}. Each test class fills the graph as it needs it. A busy
 * machine may take long for the first answer to a question.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "policygraph.neo4j.answer-within=60s")
abstract class RunningApi {

	@LocalServerPort
	private int port;

	protected Client client;

	@DynamicPropertySource
	static void graph(DynamicPropertyRegistry registry) {
		TestNeo4j.register(registry);
		TestKeys.register(registry);
	}

	@BeforeEach
	void connect() {
		this.client = new Client(this.port);
	}

}
