package org.policygraph.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts answers that were really given into the description: the resource
 * {@code examples.json} has for each path an address and its answer; a test asks the
 * addresses again and compares.
 */
@Component
final class Examples implements OpenApiCustomizer {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonNode examples = read();

	@Override
	public void customise(OpenAPI description) {
		description.getPaths().forEach((path, item) -> {
			JsonNode example = this.examples.path(path);
			if (!example.isMissingNode()) {
				add(item, example);
			}
		});
	}

	private static void add(PathItem item, JsonNode example) {
		ApiResponse answer = item.getGet().getResponses().get("200");
		if (answer == null) {
			return;
		}
		answer.setDescription("For example, the answer to GET " + example.get("request").asString());
		for (MediaType content : answer.getContent().values()) {
			content.setExample(JSON.convertValue(example.get("answer"), Object.class));
		}
	}

	private static JsonNode read() {
		try (InputStream in = Examples.class.getResourceAsStream("examples.json")) {
			return JSON.readTree(Objects.requireNonNull(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
