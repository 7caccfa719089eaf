package org.policygraph.api.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphReader;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where things are whose ids were merged into others: old addresses keep leading there.
 */
@Component
final class MergedIds {

	private final GraphReader graph;

	MergedIds(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * {@return the address of a request with the id that an old id was merged into, or
	 * nothing if it was not}
	 * @param id an id that nothing has
	 * @param request the request that has it in its path or parameters
	 */
	Optional<URI> address(String id, HttpServletRequest request) {
		return this.graph.one("merged_into", Map.of("id", id)).map((row) -> row.text("id")).map((target) -> {
			String path = replaced(request.getRequestURI(), "/", id, target);
			String query = query(request.getQueryString(), id, target);
			return URI.create(path + (query.isEmpty() ? "" : "?" + query));
		});
	}

	private static String query(@Nullable String query, String id, String target) {
		return (query == null) ? ""
				: Arrays.stream(query.split("&"))
					.map((pair) -> pair(pair, id, target))
					.collect(Collectors.joining("&"));
	}

	private static String pair(String pair, String id, String target) {
		int equals = pair.indexOf('=');
		return (equals < 0) ? pair : pair.substring(0, equals + 1)
				+ replaced(pair.substring(equals + 1).replace("%2C", ","), ",", id, target);
	}

	private static String replaced(String text, String separator, String id, String target) {
		return Arrays.stream(text.split(separator, -1))
			.map((part) -> UriUtils.decode(part, StandardCharsets.UTF_8).equals(id)
					? UriUtils.encode(target, StandardCharsets.UTF_8) : part)
			.collect(Collectors.joining(separator));
	}

}
