package org.policygraph.cli;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.policygraph.local.Access;
import org.policygraph.local.ApiServer;
import org.policygraph.local.DataFolder;
import org.policygraph.local.EmbeddedNeo4j;

/** What a user reads when everything runs: where it is, how to log in, what to ask. */
final class Welcome {

	private Welcome() {
	}

	/**
	 * {@return the text}
	 * @param api the running API
	 * @param access how the graph is reached
	 * @param neo4j the embedded server, absent when another one is used
	 * @param data the embedded server's data folder
	 */
	static String text(ApiServer api, Access access, @Nullable EmbeddedNeo4j neo4j, DataFolder data) {
		URI root = api.address();
		return """

				policygraph answers.

				  API            %1$s/api/v1
				  Documentation  %1$s/docs
				%2$s
				Two questions to try: who met at a conference, and who is a mayor.

				  curl -G %1$s/api/v1/events --data-urlencode name=中央城市工作会议
				  curl -G %1$s/api/v1/officials --data-urlencode post=市长

				Reading needs no key on this machine, writing does. This prints one; send it as X-API-Key:

				  ./policygraph keys create --name me --write --data %3$s

				Ctrl-C stops every process and leaves the data.
				""".formatted(root, graph(access, neo4j, data), data.folder());
	}

	private static String graph(Access access, @Nullable EmbeddedNeo4j neo4j, DataFolder data) {
		return (neo4j == null) ? """
				  Neo4j          %s as user %s
				""".formatted(access.uri(), access.user()) : """
				  Neo4j Browser  %s
				                 connect to %s as user %s; the password is in %s
				""".formatted(neo4j.browser(), access.uri(), access.user(), data.credentials());
	}

}
