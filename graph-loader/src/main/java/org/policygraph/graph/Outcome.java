package org.policygraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Rejected;

/**
 * What became of one document.
 *
 * @param document its id, or null if it could not be read so far
 * @param change whether it has changed the graph
 * @param articles the ids of its articles; none if it was rejected
 * @param rejected why it was rejected, or null if it was not
 */
public record Outcome(@Nullable String document, Change change, List<String> articles, @Nullable Rejected rejected) {

	public Outcome {
		articles = List.copyOf(articles);
	}

	static Outcome rejected(@Nullable String document, Rejected reason) {
		return new Outcome(document, Change.REJECTED, List.of(), reason);
	}

	/** What a document did to the graph. */
	public enum Change {

		/** It was new, or other than the graph knew it. */
		LOADED,
		/** The graph knew all of it. */
		UNCHANGED,
		/** It was rejected. */
		REJECTED

	}

}
