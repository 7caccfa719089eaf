package org.policygraph.graph;

/** A decision that others forbid. The message names them and says what can be done. */
public final class Contradiction extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Contradiction(String message) {
		super(message);
	}

}
