package org.policygraph.api.graph;

/** The graph could not be asked, or did not answer in time; asking later may help. */
public final class GraphUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
