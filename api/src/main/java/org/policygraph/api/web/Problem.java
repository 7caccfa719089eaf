package org.policygraph.api.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of problems that an answer can report (RFC 9457). */
enum Problem {

	/** A request that is no request. */
	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request is malformed"),
	/** A value that a parameter cannot have. */
	BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter has a value that it cannot have"),
	/** A parameter that the question does not have. */
	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "The question has no such parameter"),
	/** An id that nothing has. */
	UNKNOWN_ID(HttpStatus.NOT_FOUND, "Nothing has this id"),
	/** A path that leads nowhere. */
	UNKNOWN_PATH(HttpStatus.NOT_FOUND, "Nothing is at this path"),
	/** POST where only GET answers. */
	WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "The path does not answer this method"),
	/** An Accept header that the answer's format does not meet. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has another format than asked for"),
	/** The database is away or too slow. */
	GRAPH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The graph cannot answer now"),
	/** Any other refusal. */
	REFUSED(HttpStatus.BAD_REQUEST, "The request was refused"),
	/** A fault of this program. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The API failed");

	private static final int LONGEST_VALUE = 80;

	private final HttpStatus status;

	private final String title;

	Problem(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	/**
	 * {@return the identifier of the kind, an address of this server}
	 */
	URI type() {
		return URI.create("/problems#" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	ProblemDetail detail(String detail) {
		return detail(this.status, detail);
	}

	ProblemDetail detail(HttpStatusCode status, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(type());
		problem.setTitle(this.title);
		return problem;
	}

	/**
	 * {@return the problem of a path about which only the status is known}
	 */
	static ProblemDetail about(HttpStatusCode status, String path) {
		Problem problem = of(status);
		String where = shorten(path);
		return problem.detail(status, switch (problem) {
			case UNKNOWN_PATH -> "Nothing is at " + where + ". The questions are listed at /docs.";
			case MALFORMED_REQUEST ->
				"The request for " + where + " cannot be read. Percent-encode its path and parameters as UTF-8.";
			case INTERNAL_ERROR -> "The request for " + where + " failed; the server's log says why.";
			default -> "The request for " + where + " was refused with status " + status.value() + ".";
		});
	}

	/**
	 * {@return the kind that tells most about a status}
	 */
	private static Problem of(HttpStatusCode status) {
		if (status.is5xxServerError() && status.value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
			return INTERNAL_ERROR;
		}
		if (status.value() == HttpStatus.NOT_FOUND.value()) {
			return UNKNOWN_PATH;
		}
		return Arrays.stream(values())
			.filter((problem) -> problem.status.value() == status.value())
			.findFirst()
			.orElse(REFUSED);
	}

	/**
	 * {@return a value of a request, short enough for a message and on one line}
	 */
	static String shorten(String value) {
		String line = value.replaceAll("\\p{Cntrl}", "�");
		return (line.length() <= LONGEST_VALUE) ? line
				: line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_VALUE) - 1)) + "…";
	}

}
