package org.policygraph.graph;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells what a document is to blame for from what any other would have met too. */
final class Refusals {

	private Refusals() {
	}

	/**
	 * {@return whether writing failed because of what was to be written, and not because
	 * the graph is away, busy or out of reach for this user}
	 */
	static boolean isOfDocument(RuntimeException ex) {
		if (!(ex instanceof Neo4jException failure)) {
			return true;
		}
		return failure instanceof ClientException && (failure.code().startsWith("Neo.ClientError.Statement")
				|| failure.code().startsWith("Neo.ClientError.Schema.ConstraintValidationFailed"));
	}

}
