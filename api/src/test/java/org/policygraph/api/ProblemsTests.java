package org.policygraph.api;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What needs no graph: on port 1 there is none. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "policygraph.neo4j.uri=bolt://127.0.0.1:1", "policygraph.neo4j.retry-within=200ms" })
class ProblemsTests {

	@LocalServerPort
	private int port;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							GET  | /api/v1/events?day=2025-02-30        | 400 | bad-parameter     | day cannot be "2025-02-30": give an existing day as YYYY-MM-DD
							GET  | /api/v1/events?from=yesterday        | 400 | bad-parameter     | from cannot be "yesterday"
							GET  | /api/v1/events?type=PARTY            | 400 | bad-parameter     | give one of MEETING, INSPECTION
							GET  | /api/v1/events?from=2025-02-02&to=2025-02-01 | 400 | bad-parameter | before 2025-02-02
							GET  | /api/v1/events?day=2025-02-02&to=2025-02-01  | 400 | bad-parameter | either day, or from and to
							GET  | /api/v1/officials/x/events?role=KING | 400 | bad-parameter     | give one of ATTEND, CHAIR
							GET  | /api/v1/places/x/events?from=2025    | 400 | bad-parameter     | from cannot be "2025"
							GET  | /api/v1/dates/2025-13                | 400 | bad-parameter     | date cannot be "2025-13"
							GET  | /api/v1/dates/x/events               | 400 | bad-parameter     | existing day, month or year
							GET  | /api/v1/events?limit=0               | 400 | bad-parameter     | whole number from 1 to 200
							GET  | /api/v1/events?limit=99999999999     | 400 | bad-parameter     | whole number from 1 to 200
							GET  | /api/v1/events?limit=%D9%A1          | 400 | bad-parameter     | whole number
							GET  | /api/v1/events?cursor=!!             | 400 | bad-parameter     | follow the address in "next"
							GET  | /api/v1/events?name=                 | 400 | bad-parameter     | give a value or leave it out
							GET  | /api/v1/events?name=a&name=b         | 400 | bad-parameter     | give it once
							GET  | /api/v1/events?title=a               | 400 | unknown-parameter | It has: cursor, day, from, level, limit, name, official, organization, place, to, type
							GET  | /api/v1/events/x?lang=zh             | 400 | unknown-parameter | It has none at all
							GET  | /api/v1/events?name=%FF              | 400 | malformed-request | Percent-encode
							GET  | /api/v1/nothing                      | 404 | unknown-path      | Nothing is at /api/v1/nothing
							GET  | /api/v1/events/                      | 404 | unknown-path      | Nothing is at
							GET  | /nothing.html                        | 404 | unknown-path      | Nothing is at /nothing.html
					GET  | /..%2f..%2fetc                       | 404 | unknown-path      | Nothing is at
							GET  | /error                               | 404 | unknown-path      | Nothing is at /error
							POST | /api/v1/events                       | 401 | credential-needed | Writing needs a credential
							DELETE | /api/v1/events/x                   | 401 | credential-needed | --write
							PUT  | /livez                               | 405 | wrong-method      | does not answer PUT
							GET  | /api/v1/events                       | 503 | graph-unavailable | cannot be reached now
							GET  | /readyz                              | 503 | graph-unavailable | cannot be reached now
							""")
	void everyErrorIsAProblemDocument(String method, String address, int status, String type, String detail) {
		HttpResponse<String> response = this.client.send(method, address);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = Client.parse(response.body());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("type").asString()).isEqualTo("/problems#" + type);
		assertThat(problem.get("title").asString()).isNotBlank();
		assertThat(problem.get("detail").asString()).contains(detail);
	}

	@Test
	void wrongMethodSaysWhichAreAllowed() {
		assertThat(this.client.send("POST", "/livez").headers().firstValue("Allow")).isPresent();
	}

	@Test
	void absenceOfTheGraphSaysWhenToTryAgain() {
		assertThat(this.client.send("GET", "/api/v1/officials").headers().firstValue("Retry-After")).hasValue("5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/events", "/livez" })
	void answerIsJsonOrNotAcceptable(String address) {
		HttpResponse<String> response = this.client.send("GET", address, "Accept", "text/html");
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).contains("application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/%ZZ HTTP/1.1\r\nHost: x\r\n",
			"GET /api/v1/events?name=%ZZ HTTP/1.1\r\nHost: localhost\r\n", "GET /a{b} HTTP/1.1\r\nHost: x\r\n",
			"GET /a b c HTTP/1.1\r\nHost: x\r\n", "GET / HTTP/1.1\r\n", "NONSENSE\r\n",
			"GET /api/v1/%c0%af HTTP/1.1\r\nHost: x\r\n", "GET /api/v1/events HTTP/1.1\r\nHost: x\r\nA b: c\r\n" })
	void malformedRequestsAreProblemDocumentsToo(String request) throws IOException {
		String answer = raw(request + "Connection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
		assertThat(answer).doesNotContain("<html", "Apache", "Exception");
	}

	@Test
	void tooLongAddressIsAProblemDocumentToo() throws IOException {
		String answer = raw("GET /api/v1/events?name=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json", "#address-too-long");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aliveWithoutTheGraph() {
		assertThat(this.client.get("/livez").get("status").asString()).isEqualTo("UP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/events", "/livez", "/docs", "/swagger-ui/index.html", "/api/v1/nothing" })
	void answersTellBrowsersToBeCareful(String address) {
		HttpResponse<String> response = this.client.send("GET", address);
		assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("frame-ancestors 'none'");
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void descriptionIsOpenApi31WithASummaryForEachOperation() {
		JsonNode description = this.client.get("/v3/api-docs");
		assertThat(description.get("openapi").asString()).startsWith("3.1");
		assertThat(description.get("paths").propertyNames()).contains("/api/v1/officials", "/api/v1/events/{id}",
				"/api/v1/articles/{id}", "/livez");
		assertThat(description.get("paths").valueStream()).allSatisfy((path) -> {
			assertThat(path.path("get").path("summary").asString("?")).endsWith("?");
			assertThat(path.valueStream()).allSatisfy((operation) -> {
				assertThat(operation.get("summary").asString()).isNotBlank();
				assertThat(operation.get("responses").propertyNames()).containsAnyOf("200", "201", "202")
					.contains("400", "406", "414", "431", "500");
			});
		});
		assertThat(description.at("/paths/~1readyz/get/responses").propertyNames()).contains("503");
		assertThat(description.at("/paths/~1livez/get/responses").propertyNames()).doesNotContain("503", "429");
		assertThat(this.client.get("/openapi.json")).isEqualTo(description);
	}

	@Test
	void pagesOfCollectionsAreDescribedWithTheirParameters() {
		JsonNode parameters = this.client.get("/v3/api-docs").at("/paths/~1api~1v1~1events/get/parameters");
		assertThat(parameters.valueStream().map((parameter) -> parameter.get("name").asString()))
			.containsExactlyInAnyOrder("name", "type", "level", "day", "from", "to", "place", "official",
					"organization", "limit", "cursor");
	}

	@Test
	void descriptionSaysWhatIsAlwaysThereAndWhatMayBeNull() {
		JsonNode schemas = this.client.get("/v3/api-docs").at("/components/schemas");
		assertThat(schemas.at("/EventSummary/required").toString()).contains("\"id\"", "\"start\"");
		assertThat(schemas.at("/EventSummary/properties/start/type").toString()).isEqualTo("[\"string\",\"null\"]");
		assertThat(schemas.at("/EventSummary/properties/label/type").toString()).isEqualTo("\"string\"");
		assertThat(schemas.at("/PageListedEvent/properties/next/type").toString()).contains("null");
		assertThat(schemas.at("/TaskAnswer/properties/event/anyOf/1/type").toString()).contains("null");
	}

	@Test
	void documentationPageLoadsNothingFromElsewhere() {
		for (String file : new String[] { "index.html", "swagger-initializer.js", "swagger-ui-bundle.js",
				"swagger-ui.css" }) {
			HttpResponse<String> response = this.client.send("GET", "/swagger-ui/" + file);
			assertThat(response.statusCode()).as(file).isEqualTo(200);
			if (file.endsWith(".html") || file.startsWith("swagger-initializer")) {
				assertThat(response.body()).as(file).doesNotContain("http://", "https://");
			}
		}
	}

}
