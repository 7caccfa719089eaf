package org.policygraph.local;

import java.net.URI;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * How to reach a Neo4j server.
 *
 * @param uri its Bolt address, such as {@code bolt://127.0.0.1:7687}
 * @param user the user to log in as
 * @param password the user's password
 */
public record Access(URI uri, String user, String password) {

	/**
	 * {@return a connection that has been tried; the caller closes it}
	 * @throws CannotRun when the server does not answer or refuses the password
	 */
	public Driver connect() {
		Driver driver = driver();
		try {
			driver.verifyConnectivity();
			return driver;
		}
		catch (AuthenticationException ex) {
			driver.close();
			throw new CannotRun("Neo4j at " + this.uri + " refuses user " + this.user
					+ " with this password; set NEO4J_USER and NEO4J_PASSWORD to what it accepts.", ex);
		}
		catch (Neo4jException ex) {
			driver.close();
			throw new CannotRun("Neo4j at " + this.uri
					+ " does not answer; start it (./policygraph up), or name one that runs with --neo4j or --data.",
					ex);
		}
	}

	private Driver driver() {
		try {
			return GraphDatabase.driver(this.uri, AuthTokens.basic(this.user, this.password));
		}
		catch (IllegalArgumentException ex) {
			throw new CannotRun("'" + this.uri + "' is not an address of Neo4j; it looks like bolt://127.0.0.1:7687.",
					ex);
		}
	}

	/** Says nothing of the password, so that no log does. */
	@Override
	public String toString() {
		return "Access[uri=" + this.uri + ", user=" + this.user + "]";
	}

}
