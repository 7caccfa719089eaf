package org.policygraph.local;

import org.jspecify.annotations.Nullable;

/**
 * Something that a command needs is not there: a port, a program, a folder, a server. The
 * message is one sentence for the user: what, with which values, and what to do.
 */
public final class CannotRun extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CannotRun(String message) {
		super(message);
	}

	public CannotRun(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
