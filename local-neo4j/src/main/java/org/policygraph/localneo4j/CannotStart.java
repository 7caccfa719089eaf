package org.policygraph.localneo4j;

import org.jspecify.annotations.Nullable;

/**
 * The server cannot start here; the message is one sentence for the user that says why
 * and what to do.
 */
final class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CannotStart(String message) {
		super(message);
	}

	CannotStart(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
