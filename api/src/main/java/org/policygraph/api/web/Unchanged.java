package org.policygraph.api.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policygraph.api.graph.GraphReader;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers 304 to who has the answer already: an entity tag is of one request and one
 * state of the graph, so the same tag means the same answer, and no question is asked.
 */
final class Unchanged implements HandlerInterceptor {

	private final GraphReader graph;

	Unchanged(GraphReader graph) {
		this.graph = graph;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known == null || !List.of("GET", "HEAD").contains(request.getMethod())) {
			return true;
		}
		String tag = AnswerHeaders.tag(this.graph.version(), request);
		if (Arrays.stream(known.split(",")).map(String::strip).noneMatch(tag::equals)) {
			return true;
		}
		response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		response.setHeader(HttpHeaders.ETAG, tag);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		return false;
	}

}
