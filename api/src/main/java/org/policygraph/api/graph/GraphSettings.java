package org.policygraph.api.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach the graph; the defaults are in {@code application.properties}.
 *
 * @param uri the Bolt address ({@code POLICYGRAPH_NEO4J_URI})
 * @param user the database's user ({@code POLICYGRAPH_NEO4J_USER})
 * @param password the password ({@code POLICYGRAPH_NEO4J_PASSWORD}); blank means a
 * database without authentication
 * @param connectWithin how long to wait for a connection before the graph counts as away
 * @param retryWithin how long to try again after a failure that may pass
 * @param answerWithin how long one question may take in the database
 * @param dumpWithin how long a dump of everything may take
 */
@ConfigurationProperties("policygraph.neo4j")
public record GraphSettings(String uri, String user, String password, Duration connectWithin, Duration retryWithin,
		Duration answerWithin, Duration dumpWithin) {

	@Override
	public String toString() {
		return "GraphSettings[uri=" + this.uri + ", user=" + this.user + "]";
	}

}
