package org.policygraph.api.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** A request that is understood and cannot be done, or not now, or not in this form. */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Problem problem;

	private final @Nullable Duration retryAfter;

	private Refused(Problem problem, String message, @Nullable Duration retryAfter) {
		super(message);
		this.problem = problem;
		this.retryAfter = retryAfter;
	}

	/**
	 * {@return the refusal of what would be too much now}
	 * @param message what is too much
	 * @param retryAfter when to try again
	 */
	public static Refused busy(String message, Duration retryAfter) {
		return new Refused(Problem.BUSY, message, retryAfter);
	}

	/**
	 * {@return the refusal of a body that is larger than allowed}
	 * @param bytes what is allowed
	 */
	public static Refused tooLarge(long bytes) {
		return new Refused(Problem.BODY_TOO_LARGE,
				"The body of a request may have " + bytes + " bytes. Send less at a time.", null);
	}

	/**
	 * {@return the refusal of a body in a format that is not read}
	 * @param message which is, as a sentence
	 */
	public static Refused unsupported(String message) {
		return new Refused(Problem.UNSUPPORTED_MEDIA_TYPE, message, null);
	}

	/**
	 * {@return the refusal of a body that cannot be read}
	 * @param message what is wrong and what to do, as sentences
	 */
	public static Refused malformedBody(String message) {
		return new Refused(Problem.MALFORMED_BODY, message, null);
	}

	/**
	 * {@return the refusal of what contradicts something that holds}
	 * @param message what it contradicts and what to do, as sentences
	 */
	public static Refused conflict(String message) {
		return new Refused(Problem.CONFLICT, message, null);
	}

	Problem problem() {
		return this.problem;
	}

	@Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
