package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Tools, called as an assistant calls them, over the SDK's own client. */
class McpIT extends RunningApi {

	private static final String CALL = """
			{"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}""";

	private McpSyncClient assistant;

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	@BeforeEach
	void connectAssistant() {
		this.assistant = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + this.client.port())
				.endpoint("/mcp")
				.build())
			.build();
		this.assistant.initialize();
	}

	@AfterEach
	void disconnectAssistant() {
		this.assistant.close();
	}

	private CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.assistant.callTool(new CallToolRequest(tool, arguments));
	}

	private JsonNode answer(String tool, Map<String, Object> arguments) {
		CallToolResult result = call(tool, arguments);
		assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
		return Client.parse(text(result));
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().get(0)).text();
	}

	@Test
	void everyToolIsReadOnlyAndSaysWhatItIsFor() {
		List<Tool> tools = this.assistant.listTools().tools();
		assertThat(tools).hasSizeGreaterThan(20).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.description()).hasSizeGreaterThan(30);
			assertThat(tool.inputSchema()).containsEntry("type", "object");
		});
		assertThat(tools).extracting(Tool::name).doesNotHaveDuplicates().contains("ask", "search", "event", "task");
		assertThat(this.assistant.getServerInstructions()).contains("evidence");
	}

	@Test
	void argumentsAreThoseOfTheApi() throws IOException {
		JsonNode paths = this.client.get("/openapi.json").get("paths");
		JsonNode tools = Client.parse(resource("/org/policygraph/api/mcp/tools.json"));
		List<String> faults = new ArrayList<>();
		for (JsonNode tool : tools) {
			String path = "/api/v1" + tool.get("path").asString();
			JsonNode parameters = paths.path(path).path("get").path("parameters");
			tool.at("/input/properties").propertyStream().forEach((argument) -> {
				JsonNode schema = parameters.valueStream()
					.filter((one) -> one.get("name").asString().equals(argument.getKey()))
					.findFirst()
					.map((one) -> one.get("schema"))
					.orElse(null);
				if (schema == null
						|| !schema.path("enum").toString().equals(argument.getValue().path("enum").toString())
								&& !paths.toString().contains(argument.getValue().path("enum").toString())) {
					faults.add(tool.get("name") + " " + argument.getKey() + ": " + schema);
				}
			});
			parameters.valueStream().filter((one) -> one.path("required").asBoolean()).forEach((one) -> {
				if (!tool.at("/input/required").toString().contains(one.get("name").toString())) {
					faults.add(tool.get("name") + " does not require " + one.get("name"));
				}
			});
		}
		assertThat(faults).isEmpty();
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(McpIT.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void fromANameToItsEvidence() {
		JsonNode hit = answer("search", Map.of("q", "周大河", "kind", "PERSON")).at("/items/0");
		JsonNode events = answer("person_events", Map.of("id", hit.get("id").asString(), "limit", 1));
		assertThat(events.get("items")).hasSize(1);
		JsonNode evidence = events.at("/items/0/evidence/0");
		JsonNode article = answer("read_article", Map.of("id", evidence.get("article").asString()));
		assertThat(article.get("text").asString()).contains(evidence.get("quote").asString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			person_profile      | id=pe-wang
			colleagues          | id=pe-wang
			places_of_person    | id=pe-wang
			compare_people      | ids=pe-wang,pe-zhou
			common_events       | id=pe-wang;other=pe-zhou
			find_officials      | post=书记
			find_events         | type=MEETING;from=2025-01-01
			event               | id=ev-c25
			event_participants  | id=ev-c25
			participants_not_at | id=ev-c25;other=ev-c24
			similar_events      | id=ev-c25
			who_held_post       | post=省委书记;day=2025-05-01
			find_tasks          | text=供水
			task                | id=ta-c1
			similar_tasks       | id=ta-c1
			tasks_beside        | id=ev-c25;other=ev-p
			connections         | from=pe-li;to=pe-zhou
			formulation_history | phrase=供水一体化
			formulation_uses    | phrase=供水一体化
			find_statements     | text=水
			find_places         | name=山西
			place_events        | id=CN-140000
			place_officials     | id=CN-140000
			events_of_day       | date=2025-07
			find_articles       | from=2025-01-01
			ask                 | q=中央水利工作会议在哪里召开
			""")
	void everyToolAnswers(String tool, String arguments) {
		Map<String, Object> given = new HashMap<>();
		for (String argument : arguments.split(";")) {
			String[] pair = argument.split("=", 2);
			given.put(pair[0], pair[1]);
		}
		CallToolResult result = call(tool, given);
		assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
		assertThat(Client.parse(text(result))).isNotEmpty();
		assertThat(text(result)).hasSizeLessThan(30_001);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			event       | id=nothing    | There is no event "nothing"
			find_events | day=2025-02-30 | give an existing day
			find_events | colour=red    | colour
			event       | ''            | id
			""")
	void whatCannotBeAnsweredIsAnErrorOfTheTool(String tool, String argument, String message) {
		Map<String, Object> arguments = argument.isEmpty() ? Map.of()
				: Map.of(argument.split("=")[0], argument.split("=")[1]);
		CallToolResult result = call(tool, arguments);
		assertThat(result.isError()).isTrue();
		assertThat(text(result)).contains(message);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://evil.example,   403
			http://localhost.evil,  403
			null,                   403
			http://localhost:6274,  200
			http://127.0.0.1:8080,  200
			""")
	void onlyPagesOfThisMachineMayCall(String origin, int status) {
		HttpResponse<String> response = this.client.post("/mcp", "application/json", CALL, "Origin", origin, "Accept",
				"application/json, text/event-stream");
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
	}

}
