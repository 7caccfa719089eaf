package org.policygraph.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts answers that were really given into the description. The resource
 * {@code examples.json} has for each path that is only read an address and its answer,
 * {@code examples-write.json} for each method and path a request, its status and its
 * answer; tests ask again and compare.
 */
@Component
final class Examples implements OpenApiCustomizer {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonNode reading = read("examples.json");

	private final JsonNode writing = read("examples-write.json");

	@Override
	public void customise(OpenAPI description) {
		description.getPaths().forEach((path, item) -> {
			add(item, HttpMethod.GET, this.reading.path(path));
			for (HttpMethod method : item.readOperationsMap().keySet()) {
				add(item, method, this.writing.path(method.name() + " " + path));
			}
		});
	}

	private static void add(PathItem item, HttpMethod method, JsonNode example) {
		Operation operation = item.readOperationsMap().get(method);
		if (operation == null || example.isMissingNode()) {
			return;
		}
		ApiResponse answer = operation.getResponses().get(example.path("status").asString("200"));
		if (answer != null) {
			answer.setDescription(
					"For example, the answer to " + method.name() + " " + example.get("request").asString());
			answer.getContent().values().forEach((content) -> content.setExample(plain(example.get("answer"))));
		}
		Content body = (operation.getRequestBody() != null) ? operation.getRequestBody().getContent() : null;
		MediaType sent = (body != null) ? body.get(example.path("type").asString("")) : null;
		if (sent != null) {
			sent.setExample(body(example));
		}
	}

	/** JSON is shown as such, other bodies as texts. */
	private static @Nullable Object body(JsonNode example) {
		String body = example.get("body").asString();
		return example.get("type").asString().equals("application/json") ? plain(JSON.readTree(body)) : body;
	}

	private static @Nullable Object plain(JsonNode json) {
		return JSON.convertValue(json, Object.class);
	}

	private static JsonNode read(String resource) {
		try (InputStream in = Examples.class.getResourceAsStream(resource)) {
			return JSON.readTree(Objects.requireNonNull(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
