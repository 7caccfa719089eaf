package org.policygraph.local;

import java.net.URI;

/**
 * How to reach a Neo4j server.
 *
 * @param uri its Bolt address, such as {@code bolt://127.0.0.1:7687}
 * @param user the user to log in as
 * @param password the user's password
 */
public record Access(URI uri, String user, String password) {

	/** Says nothing of the password, so that no log does. */
	@Override
	public String toString() {
		return "Access[uri=" + this.uri + ", user=" + this.user + "]";
	}

}
