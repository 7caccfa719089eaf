package org.policygraph.graph;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.policygraph.cypher.CypherFile;

/** Who is named where, as the graph has it. */
public final class MentionedPeople {

	private MentionedPeople() {
	}

	/**
	 * Gives every mention, in no particular order.
	 * @param driver a connection
	 * @param mention takes a mention
	 */
	public static void of(Driver driver, Mention mention) {
		try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			session.executeRead((transaction) -> {
				transaction.run(CypherFile.load("load/mentions").text())
					.forEachRemaining((row) -> mention.take(row.get("article").asString(),
							row.get("printed").asString(), row.get("person").asString()));
				return true;
			});
		}
	}

	/** Takes a mention. */
	@FunctionalInterface
	public interface Mention {

		/**
		 * Takes a mention.
		 * @param article the article's id
		 * @param printed the name as printed
		 * @param person the person's id
		 */
		void take(String article, String printed, String person);

	}

}
