package org.policygraph.api.ask;

/** A question cannot be answered before one of several meanings is chosen. */
final class Choosing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Draft draft;

	Choosing(Draft draft) {
		super("choose", null, false, false);
		this.draft = draft;
	}

	Draft draft() {
		return this.draft;
	}

}
