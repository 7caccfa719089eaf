package org.policygraph.api.mcp;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** The tools, each a question of the API. */
@Component
final class Tools {

	private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

	private static final JsonMapper JSON = new JsonMapper();

	/** What says who calls and how the answer is wanted. */
	private static final List<String> PASSED_ON = List.of(HttpHeaders.AUTHORIZATION, "X-API-Key",
			HttpHeaders.ACCEPT_LANGUAGE);

	private final OwnApi api;

	Tools(OwnApi api) {
		this.api = api;
	}

	List<SyncToolSpecification> all() {
		return Question.all().stream().map(this::tool).toList();
	}

	private SyncToolSpecification tool(Question question) {
		ToolAnnotations annotations = ToolAnnotations.builder()
			.title(question.title())
			.readOnlyHint(true)
			.destructiveHint(false)
			.idempotentHint(true)
			.openWorldHint(false)
			.build();
		Tool tool = Tool.builder(question.name(), question.input())
			.title(question.title())
			.description(question.description())
			.annotations(annotations)
			.build();
		return SyncToolSpecification.builder()
			.tool(tool)
			.callHandler((caller, call) -> call(question, caller, call.arguments()))
			.build();
	}

	/** What a tool has to know of the request that calls it. */
	static McpTransportContext caller(ServerRequest request) {
		Map<String, Object> headers = new HashMap<>();
		for (String name : PASSED_ON) {
			String value = request.headers().firstHeader(name);
			if (value != null) {
				headers.put(name, value);
			}
		}
		return McpTransportContext.create(headers);
	}

	private CallToolResult call(Question question, McpTransportContext caller, Map<String, Object> arguments) {
		Map<String, String> headers = new HashMap<>();
		PASSED_ON.forEach((name) -> {
			if (caller.get(name) instanceof String value) {
				headers.put(name, value);
			}
		});
		try {
			OwnApi.Answer answer = this.api.get(question.address((arguments != null) ? arguments : Map.of()), headers);
			return (answer.status() == HttpStatus.OK.value()) ? result(Excerpt.of(answer.body()), false)
					: result(problem(answer.body()), true);
		}
		catch (IllegalArgumentException ex) {
			return result(String.valueOf(ex.getMessage()), true);
		}
		catch (IOException ex) {
			LOG.warn("The tool {} got no answer", question.name(), ex);
			return result("The API did not answer. Call again in some seconds, or ask for less.", true);
		}
	}

	/** What a problem document says, in one line. */
	private static String problem(String body) {
		try {
			JsonNode problem = JSON.readTree(body);
			return problem.path("title").asString("Refused") + ". " + problem.path("detail").asString("");
		}
		catch (JacksonException ex) {
			return body;
		}
	}

	private static CallToolResult result(String text, boolean error) {
		return CallToolResult.builder().addTextContent(text).isError(error).build();
	}

}
