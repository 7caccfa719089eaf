package org.policygraph.api.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphVersion;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What every answer says beside its body: where a collection goes on, of which state of
 * the graph it is, on which headers of the request it depends. Problems are put into the
 * language asked for.
 */
@RestControllerAdvice
final class AnswerHeaders implements ResponseBodyAdvice<Object> {

	private static final int HASH_LENGTH = 8;

	/** The end of addresses whose answers are others every day. */
	private static final String DATED = "/ask";

	private static final Clock CLOCK = Clock.systemDefaultZone();

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest servlet) {
			ProblemWriter.translate(problem, servlet.getServletRequest());
			problem.setProperty(RequestIds.MEMBER, RequestIds.of(servlet.getServletRequest()));
		}
		if (body instanceof Paged paged && paged.next() != null) {
			headers.set(HttpHeaders.LINK, "<" + paged.next() + ">; rel=\"next\"");
		}
		if (request instanceof ServletServerHttpRequest servlet && !MediaType.APPLICATION_PROBLEM_JSON.equals(type)) {
			String version = GraphVersion.of(servlet.getServletRequest());
			if (version != null) {
				headers.setETag(tag(version, servlet.getServletRequest()));
				headers.setCacheControl("no-cache");
			}
		}
		return body;
	}

	/** What a question calls 去年 depends on the day when it is asked. */
	private static String day(HttpServletRequest request) {
		return request.getRequestURI().endsWith(DATED) ? LocalDate.now(CLOCK).toString() : "";
	}

	/**
	 * {@return the entity tag of the answer to a request when the graph has a version;
	 * weak, because the answer may be compressed}
	 */
	static String tag(String version, HttpServletRequest request) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : Arrays.asList(version, day(request), request.getRequestURI(),
					Objects.requireNonNullElse(request.getQueryString(), ""),
					String.valueOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))) {
				digest.update(part.getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_LENGTH)) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
