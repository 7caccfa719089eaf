package org.policygraph.api.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of problems that an answer can report (RFC 9457). */
public enum Problem {

	/** A request that is no request. */
	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request is malformed"),
	/** A value that a parameter cannot have. */
	BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter has a value that it cannot have"),
	/** A parameter that the question does not have. */
	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "The question has no such parameter"),
	/** No credential where one is needed. */
	CREDENTIAL_NEEDED(HttpStatus.UNAUTHORIZED, "A credential is needed"),
	/** A credential that is unknown, revoked, expired or unreadable. */
	INVALID_CREDENTIAL(HttpStatus.UNAUTHORIZED, "The credential is not valid"),
	/** A credential that is valid, but not for this. */
	NOT_ALLOWED(HttpStatus.FORBIDDEN, "The credential does not allow this"),
	/** An id that nothing has. */
	UNKNOWN_ID(HttpStatus.NOT_FOUND, "Nothing has this id"),
	/** A path that leads nowhere. */
	UNKNOWN_PATH(HttpStatus.NOT_FOUND, "Nothing is at this path"),
	/** POST where only GET answers. */
	WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "The path does not answer this method"),
	/** An Accept header that the answer's format does not meet. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has another format than asked for"),
	/** A body of a request that cannot be read. */
	MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body of the request cannot be read"),
	/** What contradicts something that holds. */
	CONFLICT(HttpStatus.CONFLICT, "Something that holds stands against it"),
	/** A body that is longer than this server reads. */
	BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
	/** An address that is longer than this server reads. */
	ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is too long"),
	/** A body of a media type that the path does not read. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has a format that the path does not read"),
	/** More requests than one client may send. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "There were too many requests"),
	/** Header fields that are more than this server reads. */
	HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large"),
	/** The database is away or too slow. */
	GRAPH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The graph cannot answer now"),
	/** Whoever issues access tokens is away. */
	ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The access token cannot be checked now"),
	/** As much is to be done already as may be. */
	BUSY(HttpStatus.SERVICE_UNAVAILABLE, "There is too much to do now"),
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

	/**
	 * {@return the status of an answer that reports it}
	 */
	public HttpStatus status() {
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

	/**
	 * {@return the body of an answer that reports it}
	 * @param detail what was wrong, with which value, what to do
	 */
	public ProblemDetail detail(String detail) {
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
	 * @param status the status
	 * @param path the path as it came
	 */
	public static ProblemDetail about(HttpStatusCode status, String path) {
		Problem problem = of(status);
		String where = shorten(path);
		return problem.detail(status, switch (problem) {
			case UNKNOWN_PATH -> "Nothing is at " + where + ". The questions are listed at /docs.";
			case MALFORMED_REQUEST ->
				"The request for " + where + " cannot be read. Percent-encode its path and parameters as UTF-8.";
			case ADDRESS_TOO_LONG -> "The address has more characters than are read here. Ask for less at once.";
			case BODY_TOO_LARGE -> "The body has more bytes than are read here. Send less at once.";
			case HEADERS_TOO_LARGE -> "The headers have more bytes, or are more, than are read here. Leave some out.";
			case UNSUPPORTED_MEDIA_TYPE -> "The path " + where + " does not read bodies of this format. "
					+ "Say with the header Content-Type what you send, as the documentation at /docs describes it.";
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
