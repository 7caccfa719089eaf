package org.policygraph.api;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The issuer of access tokens is away when the API starts, and comes; nobody restarts the
 * API.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "policygraph.neo4j.uri=bolt://127.0.0.1:1", "policygraph.neo4j.retry-within=100ms",
				"policygraph.security.open-on-loopback=false",
				"spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.NAME,
				"spring.security.oauth2.resourceserver.jwt.audiences=" + Issuer.AUDIENCE })
class IssuerAwayTests {

	private static final Issuer ISSUER = new Issuer();

	private static Gate gate;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		TestKeys.register(registry);
		registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
				() -> "http://127.0.0.1:" + gate.port() + "/jwks");
	}

	@BeforeAll
	static void shutGate() throws IOException {
		gate = new Gate(ISSUER.port());
		gate.shut();
	}

	@AfterAll
	static void close() throws IOException {
		gate.close();
		ISSUER.close();
	}

	@Test
	void tokensAreCheckedAsSoonAsTheirIssuerAnswers() throws IOException {
		Client client = new Client(this.port);
		HttpResponse<String> away = ask(client, ISSUER.token("policygraph.read"));
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).hasValue("30");
		JsonNode problem = Client.parse(away.body());
		assertThat(problem.get("type").asString()).isEqualTo("/problems#issuer-unavailable");
		assertThat(away.body()).doesNotContain("127.0.0.1");
		assertThat(client.send("GET", "/nothing", "X-API-Key", TestKeys.READ).statusCode()).isEqualTo(404);
		assertThat(client.send("GET", "/livez").statusCode()).isEqualTo(200);
		gate.reopen();
		assertThat(ask(client, ISSUER.token("policygraph.read")).statusCode()).isEqualTo(404);
		gate.shut();
		assertThat(ask(client, ISSUER.token("policygraph.read")).statusCode()).isEqualTo(404);
	}

	private static HttpResponse<String> ask(Client client, String token) {
		return client.send("GET", "/nothing", "Authorization", "Bearer " + token);
	}

}
