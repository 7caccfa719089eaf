package org.policygraph.graph;

import java.util.List;

/** A decision that others forbid. The message names them and says what can be done. */
public final class Contradiction extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Decision> decisions;

	Contradiction(String message, List<Decision> decisions) {
		super(message);
		this.decisions = List.copyOf(decisions);
	}

	/**
	 * {@return the decisions that forbid it}
	 */
	public List<Decision> decisions() {
		return this.decisions;
	}

}
