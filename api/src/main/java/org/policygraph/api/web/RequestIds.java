package org.policygraph.api.web;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, which its answer, its problem and its lines in the log have.
 * The sender may choose it, as long as it is nothing but an id.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIds extends OncePerRequestFilter {

	/** The member of problems, and of lines in the log. */
	static final String MEMBER = "requestId";

	private static final String HEADER = "X-Request-Id";

	private static final String ATTRIBUTE = RequestIds.class.getName();

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	/** What the container refuses comes here only as an error. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (MDC.MDCCloseable here = MDC.putCloseable(MEMBER, mark(request, response))) {
			chain.doFilter(request, response);
		}
	}

	/**
	 * {@return the id of a request}; the answer has it from now on
	 */
	static String mark(HttpServletRequest request, HttpServletResponse response) {
		String id = of(request);
		if (id == null) {
			String wished = request.getHeader(HEADER);
			id = (wished != null && WELL_FORMED.matcher(wished).matches()) ? wished : UUID.randomUUID().toString();
			request.setAttribute(ATTRIBUTE, id);
			response.setHeader(HEADER, id);
		}
		return id;
	}

	/**
	 * {@return the id of a request, or null where it has none yet}
	 */
	static @Nullable String of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof String id) ? id : null;
	}

}
