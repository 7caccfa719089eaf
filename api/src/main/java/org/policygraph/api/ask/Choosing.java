package org.policygraph.api.ask;

import java.util.List;

/** A question cannot be answered before one of several meanings is chosen. */
final class Choosing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Draft draft;

	private final transient List<String> near;

	Choosing(Draft draft) {
		this(draft, List.of());
	}

	/**
	 * Offers events.
	 * @param draft the choices
	 * @param near ids of the events, if they are so near to each other that one answer
	 * may do for all
	 */
	Choosing(Draft draft, List<String> near) {
		super("choose", null, false, false);
		this.draft = draft;
		this.near = List.copyOf(near);
	}

	List<String> near() {
		return this.near;
	}

	Draft draft() {
		return this.draft;
	}

}
