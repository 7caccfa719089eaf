package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as it meets those who are not on its machine, without a graph: what is let
 * through to a question is answered 503.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "policygraph.neo4j.uri=bolt://127.0.0.1:1", "policygraph.neo4j.retry-within=100ms",
				"policygraph.security.open-on-loopback=false", "policygraph.rate.per-minute=150",
				"policygraph.bounds.body=1KB", "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.NAME,
				"spring.security.oauth2.resourceserver.jwt.audiences=" + Issuer.AUDIENCE })
@ExtendWith(OutputCaptureExtension.class)
class ElsewhereTests {

	private static final Issuer ISSUER = new Issuer();

	@LocalServerPort
	private int port;

	private Client client;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		TestKeys.register(registry);
		registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keys);
	}

	@AfterAll
	static void close() {
		ISSUER.close();
	}

	@BeforeEach
	void connect() {
		this.client = new Client(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/events, 401", "/metrics, 401", "/nothing, 401", "/mcp, 401", "/livez, 200", "/readyz, 503",
			"/, 200", "/docs, 302", "/openapi.json, 200", "/problems, 200", "/explorer/explorer.js, 200",
			"/explorer/..%2fapi/v1/events, 404", "/docs;x=/../api/v1/events, 400", "//api/v1/events, 401" })
	void onlyPagesWithoutDataAreOpen(String path, int status) {
		assertThat(this.client.send("GET", path).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "GET, policygraph.read, 503", "GET, policygraph.write, 403", "GET, '', 403",
			"POST, policygraph.read, 403", "POST, policygraph.write, 405",
			"POST, policygraph.read policygraph.write, 405" })
	void accessTokensMayDoWhatTheirScopesSay(String method, String scopes, int status) {
		assertThat(ask(method, ISSUER.token(scopes)).statusCode()).isEqualTo(status);
	}

	@Test
	void accessTokensOfOthersOrOfYesterdayAreRefused() {
		Instant now = Instant.now();
		JWTClaimsSet claims = ISSUER.claims("policygraph.read", now).build();
		assertThat(ask("GET", ISSUER.sign(claims)).statusCode()).isEqualTo(503);
		for (String token : new String[] { Issuer.sign(claims, Issuer.key()), new PlainJWT(claims).serialize(),
				ISSUER.sign(ISSUER.claims("policygraph.read", now.minusSeconds(3600)).build()),
				ISSUER.sign(new JWTClaimsSet.Builder(claims).issuer("https://other.example").build()),
				ISSUER.sign(new JWTClaimsSet.Builder(claims).audience("other").build()), "x.y.z" }) {
			HttpResponse<String> response = ask("GET", token);
			assertThat(response.statusCode()).isEqualTo(401);
			assertThat(response.body()).contains("/problems#invalid-credential");
		}
	}

	private HttpResponse<String> ask(String method, String token) {
		return this.client.send(method, "/api/v1/events", "Authorization", "Bearer " + token);
	}

	@Test
	void aRevokedKeyIsRefusedAndANewOneTakenAtOnce() {
		String lines = TestKeys.line(TestKeys.READ, "ke-0000000000000001", false)
				+ TestKeys.line(TestKeys.WRITE, "ke-0000000000000002", true);
		String key = "pg_made-while-the-api-runs";
		assertThat(ask("GET", key).statusCode()).isEqualTo(401);
		TestKeys.replace(TestKeys.FILE, lines + TestKeys.line(key, "ke-3", false));
		assertThat(ask("GET", key).statusCode()).isEqualTo(503);
		TestKeys.replace(TestKeys.FILE,
				lines + TestKeys.line(key, "ke-3", false).replace("}", ",\"revoked\":\"2025-07-16T08:00:00Z\"}"));
		assertThat(ask("GET", key).statusCode()).isEqualTo(401);
		TestKeys.replace(TestKeys.FILE, "no keys");
		assertThat(ask("GET", TestKeys.READ).statusCode()).isEqualTo(401);
		TestKeys.replace(TestKeys.FILE, lines);
		assertThat(ask("GET", TestKeys.READ).statusCode()).isEqualTo(503);
	}

	@Test
	void whoAsksTooOftenIsToldWhenToAskAgain() {
		String token = ISSUER.sign(ISSUER.claims("policygraph.read", Instant.now()).subject("eager").build());
		HttpResponse<String> response = ask("GET", token);
		assertThat(response.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=150;w=60");
		assertThat(response.headers().firstValue("RateLimit").orElse("")).matches("\"client\";r=149;t=1");
		for (int i = 0; i < 400 && response.statusCode() != 429; i++) {
			response = this.client.send("GET", "/nothing", "Authorization", "Bearer " + token);
		}
		assertThat(response.statusCode()).isEqualTo(429);
		assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(Client.parse(response.body()).get("type").asString()).isEqualTo("/problems#too-many-requests");
		assertThat(this.client.send("GET", "/nothing", "X-API-Key", TestKeys.WRITE).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "application/json, 10, true, 200", "application/json, 2000, true, 413",
			"application/json, 2000, false, 413", "application/x-www-form-urlencoded, 2000, true, 413",
			"text/x-unknown, 10, true, 415" })
	void bodiesAreBounded(String type, int length, boolean announced, int status) {
		String text = "\"" + "a".repeat(length - 2) + "\"";
		BodyPublisher body = announced ? BodyPublishers.ofString(text)
				: BodyPublishers.fromPublisher(BodyPublishers.ofString(text));
		HttpResponse<String> response = this.client.post("/api/v1/echo", body, "Content-Type", type, "X-API-Key",
				TestKeys.WRITE);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		if (status > 400) {
			assertThat(Client.parse(response.body()).get("status").asInt()).isEqualTo(status);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET /api/v1/events?name=LONG HTTP/1.1\\r\\nHost: localhost             | 414 | address-too-long
			GET /api/v1/events?name=LONGLONGLONG HTTP/1.1\\r\\nHost: localhost     | 414 | address-too-long
			GET /api/v1/events HTTP/1.1\\r\\nHost: localhost\\r\\nX: LONGLONGLONG  | 431 | headers-too-large
			GET /api/v1/events HTTP/1.1\\r\\nHost: localhost\\r\\nMANY             | 431 | headers-too-large
			GET /api/v1/events HTTP/1.1                                            | 400 | malformed-request
			GET /api/v1/events HTTP/9.9\\r\\nHost: localhost                       | 505 | internal-error
			TRACE /api/v1/events HTTP/1.1\\r\\nHost: localhost                     | 405 | wrong-method
			""")
	void whatTheServerItselfRefusesIsAProblemToo(String request, int status, String type) throws IOException {
		String answer = raw(request.replace("\\r\\n", "\r\n")
			.replace("LONG", "a".repeat(9000))
			.replace("MANY", "A: b\r\n".repeat(150) + "C: d"));
		String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("X-Request-Id: ", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
					"Content-Security-Policy: default-src 'none'")
			.doesNotContain("Apache");
		JsonNode problem = Client.parse(body);
		assertThat(problem.get("type").asString()).isEqualTo("/problems#" + type);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(answer).contains("X-Request-Id: " + problem.get("requestId").asString());
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(15_000);
			socket.getOutputStream()
				.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "with space in it", "id\u007f-with-control", "<script>alert(1)</script>" })
	void onlyWellFormedIdsOfRequestsAreTaken(String id) throws IOException {
		String answer = raw("GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: " + id);
		assertThat(answer).doesNotContain("X-Request-Id: " + id).containsPattern("X-Request-Id: [0-9a-f-]{36}\r\n");
	}

	@Test
	void everyLineOfTheLogIsJsonWhateverARequestSays(CapturedOutput output) throws IOException {
		String forged = "%0D%0A%7B%22log%22:%22forged%22%7D";
		this.client.send("GET", "/nothing" + forged + "?name=" + forged);
		this.client.send("GET", "/nothing%22,%22?name=" + forged, "X-API-Key", TestKeys.READ, "X-Request-Id",
				"request-of-the-log");
		raw("GET /nothing\u0001\u001b[31m HTTP/1.1\r\nHost: localhost");
		this.client.send("BREW", "/nothing", "User-Agent", "\"}{\"x\":\"", "X-Forwarded-For", "<b>");
		assertThat(output.getOut().lines().filter((line) -> !line.isBlank())).isNotEmpty().allSatisfy((line) -> {
			JsonNode entry = Client.parse(line);
			assertThat(entry.at("/service/name").asString()).isEqualTo("policygraph-api");
			assertThat(line).doesNotContain(TestKeys.READ, "\u001b");
		});
		assertThat(output.getOut()).contains("\"requestId\":\"request-of-the-log\"",
				"\"client\":\"key ke-0000000000000001\"", "\"status\":404", "answered");
	}

	/** A path that reads a body. */
	@TestConfiguration(proxyBeanMethods = false)
	@RestController
	static class Echo {

		@PostMapping(path = "/api/v1/echo", consumes = { "application/json", "application/x-www-form-urlencoded" })
		String echo(@RequestBody String body) {
			return body;
		}

	}

}
