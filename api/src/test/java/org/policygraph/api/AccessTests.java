package org.policygraph.api;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may read and write. What is let through is answered 503, because there is no graph.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "policygraph.neo4j.uri=bolt://127.0.0.1:1",
		"policygraph.neo4j.retry-within=200ms", "policygraph.cors.origins=https://friend.example" })
class AccessTests {

	@LocalServerPort
	private int port;

	private Client client;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		TestKeys.register(registry);
	}

	@BeforeEach
	void connect() {
		this.client = new Client(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-Forwarded-For | 127.0.0.1            | 401
			Forwarded       | for=127.0.0.1        | 401
			Via             | 1.1 proxy            | 401
			X-Real-IP       | 127.0.0.1            | 401
			Origin          | https://example.org   | 403
			Origin          | null                  | 403
			Origin          | https://friend.example | 503
			X-Other         | x                    | 503
			""")
	void onlyProgramsOfThisMachineReadWithoutACredential(String header, String value, int status) {
		HttpResponse<String> response = this.client.send("GET", "/api/v1/events", header, value);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(Client.parse(response.body()).get("status").asInt()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "Authorization, 'Bearer ', READ, 503", "Authorization, 'bearer ', READ, 503",
			"X-API-Key, '', READ, 503", "Authorization, 'Bearer ', WRITE, 503" })
	void keysAreReadInTwoHeaders(String header, String scheme, String key, int status) {
		String value = scheme + (key.equals("READ") ? TestKeys.READ : TestKeys.WRITE);
		assertThat(
				this.client.send("GET", "/api/v1/events", header, value, "X-Forwarded-For", "192.0.2.1").statusCode())
			.isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "X-API-Key, pg_wrong", "X-API-Key, ''", "Authorization, Bearer pg_wrong", "Authorization, Bearer",
			"Authorization, Bearer a b", "Authorization, Bearer eyJhbGciOiJub25lIn0.e30." })
	void aWrongCredentialIsRefusedEvenWhereNoneIsNeeded(String header, String value) {
		HttpResponse<String> response = this.client.send("GET", "/api/v1/events", header, value);
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
		assertThat(Client.parse(response.body()).get("type").asString()).isEqualTo("/problems#invalid-credential");
		assertThat(response.body()).doesNotContain("wrong");
	}

	@ParameterizedTest
	@CsvSource({ "POST", "PUT", "PATCH", "DELETE", "BREW" })
	void writingNeedsTheScopeToWrite(String method) {
		HttpResponse<String> without = this.client.send(method, "/api/v1/events");
		assertThat(without.statusCode()).isEqualTo(401);
		assertThat(without.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
		HttpResponse<String> reader = this.client.send(method, "/api/v1/events", "X-API-Key", TestKeys.READ);
		assertThat(reader.statusCode()).isEqualTo(403);
		assertThat(reader.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope",
				"policygraph.write");
		assertThat(Client.parse(reader.body()).get("type").asString()).isEqualTo("/problems#not-allowed");
		HttpResponse<String> writer = this.client.send(method, "/api/v1/events", "X-API-Key", TestKeys.WRITE);
		assertThat(writer.statusCode()).isEqualTo(405);
		assertThat(Client.parse(writer.body()).get("detail").asString()).contains("It answers GET");
	}

	@Test
	void pagesOfNamedOriginsMayAskWithACredential() throws IOException {
		String preflight = raw(
				"OPTIONS /api/v1/events HTTP/1.1\r\nHost: localhost\r\nOrigin: https://friend.example\r\n"
						+ "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: x-api-key\r\n");
		assertThat(preflight).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: https://friend.example", "Access-Control-Allow-Headers: x-api-key");
		assertThat(raw("OPTIONS /api/v1/events HTTP/1.1\r\nHost: localhost\r\nOrigin: https://foe.example\r\n"
				+ "Access-Control-Request-Method: GET\r\n"))
			.doesNotContain("Access-Control-Allow-Origin");
	}

	@ParameterizedTest
	@CsvSource({ "localhost, 503", "LOCALHOST:8080, 503", "127.0.0.1:80, 503", "127.8.8.8, 503", "[::1]:8080, 503",
			"rebound.example, 401", "localhost.rebound.example:80, 401", "127.0.0.1.rebound.example, 401",
			"192.0.2.1, 401", "[2001:db8::1], 401", "x@localhost, 400", "'', 401" })
	void namesThatOthersGaveToThisMachineDoNotOpenIt(String host, int status) throws IOException {
		assertThat(raw("GET /api/v1/events HTTP/1.1\r\nHost: " + host + "\r\n")).startsWith("HTTP/1.1 " + status);
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(15_000);
			socket.getOutputStream()
				.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void problemsOfAccessAreInTheLanguageAskedForAndHaveTheIdOfTheRequest() {
		HttpResponse<String> response = this.client.send("POST", "/api/v1/events", "Accept-Language", "zh",
				"X-Request-Id", "id-of-2025.07_15");
		JsonNode problem = Client.parse(response.body());
		assertThat(problem.get("title").asString()).isEqualTo("需要凭据");
		assertThat(problem.get("detail").asString()).startsWith("写入需要凭据");
		assertThat(problem.get("requestId").asString()).isEqualTo("id-of-2025.07_15");
		assertThat(response.headers().firstValue("X-Request-Id")).hasValue("id-of-2025.07_15");
	}

}
