package org.policygraph.api.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Writes the problems of requests that reach no controller. */
public final class ProblemWriter {

	private static final JsonMapper JSON = new JsonMapper();

	private ProblemWriter() {
	}

	/**
	 * Answers a request with a problem, in the language that it prefers.
	 * @param problem the problem
	 * @param request the request
	 * @param response its answer, not yet begun
	 * @throws IOException if the client has gone
	 */
	public static void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		translate(problem, request);
		byte[] body = json(problem, RequestIds.of(request)).getBytes(StandardCharsets.UTF_8);
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(body.length);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.getOutputStream().write(body);
	}

	static void translate(ProblemDetail problem, HttpServletRequest request) {
		Language language = Language.of(request, Language.EN);
		problem.setTitle(Translation.of(Objects.requireNonNullElse(problem.getTitle(), ""), language));
		problem.setDetail(Translation.of(Objects.requireNonNullElse(problem.getDetail(), ""), language));
	}

	static String json(ProblemDetail problem, @Nullable String requestId) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", String.valueOf(problem.getType()));
		body.put("title", String.valueOf(problem.getTitle()));
		body.put("status", problem.getStatus());
		body.put("detail", String.valueOf(problem.getDetail()));
		if (requestId != null) {
			body.put(RequestIds.MEMBER, requestId);
		}
		return JSON.writeValueAsString(body);
	}

}
