package org.policygraph.api.graph;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The state of the graph that a request's answer is of: that in which its first question
 * found it.
 */
public final class GraphVersion {

	private static final String ATTRIBUTE = GraphVersion.class.getName();

	private GraphVersion() {
	}

	/**
	 * {@return the version of the graph that a request has been answered from, or null if
	 * it asked nothing}
	 * @param request the request
	 */
	public static @Nullable String of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof String version) ? version : null;
	}

	static void note(String version) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) == null) {
			request.setAttribute(ATTRIBUTE, version, RequestAttributes.SCOPE_REQUEST);
		}
	}

}
