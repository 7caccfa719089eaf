package org.policygraph.api.security;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policygraph.api.web.Problem;
import org.policygraph.api.web.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says why a request may not do what it wants, and what would let it. */
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	/** The request's attribute that has the reason why its credential is not valid. */
	static final String REFUSED = Denials.class.getName() + ".refused";

	private static final String CHALLENGE = "Bearer realm=\"policygraph\"";

	/** Which methods only read. */
	static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (request.getAttribute(REFUSED) instanceof String reason) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
			ProblemWriter.write(Problem.INVALID_CREDENTIAL.detail(reason), request, response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
		ProblemWriter.write(Problem.CREDENTIAL_NEEDED.detail(READING.contains(request.getMethod())
				? "Reading needs no credential only on the machine of the server itself, at localhost. Send a key "
						+ "(Authorization: Bearer pg_…); policygraph keys create --name NAME makes one."
				: "Writing needs a credential. Send a key (Authorization: Bearer pg_…); "
						+ "policygraph keys create --name NAME --write makes one."),
				request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		String scope = READING.contains(request.getMethod()) ? "policygraph.read" : "policygraph.write";
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
		ProblemWriter.write(
				Problem.NOT_ALLOWED.detail("The credential is valid but lacks " + scope + ", which this needs."),
				request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		ProblemWriter.write(Problem.about(Problem.MALFORMED_REQUEST.status(), request.getRequestURI()), request,
				response);
	}

}
