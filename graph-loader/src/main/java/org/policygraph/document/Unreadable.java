package org.policygraph.document;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** Carries the reason for a rejection from where it is found to where it is reported. */
final class Unreadable extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient Rejected rejected;

	Unreadable(String file, @Nullable Integer line, String reason, String advice) {
		super(reason);
		this.rejected = new Rejected(file, line, reason, advice);
	}

	Rejected rejected() {
		return this.rejected;
	}

}
