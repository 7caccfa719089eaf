package org.policygraph.graph;

import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.policygraph.cypher.CypherFile;

/**
 * That an article names a person.
 *
 * @param article the article's id
 * @param printed the name as printed
 * @param person the person's id
 */
public record MentionedPerson(String article, String printed, String person) {

	/**
	 * Gives everyone whom the articles of a graph name, article by article.
	 * @param driver a connection
	 * @param taker takes each
	 */
	public static void of(Driver driver, Consumer<MentionedPerson> taker) {
		try (Session session = driver.session()) {
			session.executeRead((transaction) -> {
				transaction.run(CypherFile.load("load/mentioned_people").text())
					.forEachRemaining((row) -> taker.accept(new MentionedPerson(row.get("article").asString(),
							row.get("printed").asString(), row.get("person").asString())));
				return true;
			});
		}
	}

}
