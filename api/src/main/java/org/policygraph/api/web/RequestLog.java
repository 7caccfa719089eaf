package org.policygraph.api.web;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line in the log for each request, with fields and no text made of them. What was
 * asked (parameters, body) and by which credential is not in it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RequestLog extends OncePerRequestFilter {

	/** The request's attribute that says who sends it; set by who finds that out. */
	public static final String CLIENT = RequestLog.class.getName() + ".client";

	private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

	private static final String BEGUN = RequestLog.class.getName() + ".begun";

	/** Who runs the server asks these all the time. */
	private static final Set<String> HEALTH = Set.of("/livez", "/readyz", "/metrics");

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return HEALTH.contains(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(BEGUN) == null) {
			request.setAttribute(BEGUN, System.nanoTime());
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (!request.isAsyncStarted() && request.getAttribute(BEGUN) instanceof Long begun) {
				LOG.atInfo()
					.addKeyValue("method", Problem.shorten(request.getMethod()))
					.addKeyValue("path", Problem.shorten(request.getRequestURI()))
					.addKeyValue("status", response.getStatus())
					.addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
					.addKeyValue("client", request.getAttribute(CLIENT))
					.log("answered");
			}
		}
	}

}
