package org.policygraph.api.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policygraph.api.web.Problem;
import org.policygraph.api.web.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes who sends a request, or that its credential is not valid. Who may do what is
 * decided later, so that guessed credentials count against the limit of their sender.
 */
final class CredentialFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(CredentialFilter.class);

	private static final String RETRY_AFTER_SECONDS = "30";

	private final Credentials credentials;

	CredentialFilter(Credentials credentials) {
		this.credentials = credentials;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			Authentication sender = this.credentials.of(request);
			if (sender != null) {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(sender);
				SecurityContextHolder.setContext(context);
			}
		}
		catch (AuthenticationServiceException ex) {
			LOG.warn("An access token could not be checked", ex);
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			ProblemWriter.write(Problem.ISSUER_UNAVAILABLE
				.detail("The access token cannot be checked now, because its issuer does not answer. Try again later."),
					request, response);
			return;
		}
		catch (AuthenticationException ex) {
			request.setAttribute(Denials.REFUSED, String.valueOf(ex.getMessage()));
		}
		chain.doFilter(request, response);
	}

}
