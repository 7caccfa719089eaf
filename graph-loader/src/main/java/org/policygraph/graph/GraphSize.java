package org.policygraph.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.policygraph.cypher.CypherFile;

/**
 * How much is in a graph.
 *
 * @param articles how many articles
 * @param events how many events
 * @param officials how many people with a public post
 * @param people how many people, officials among them
 * @param tasks how many tasks, subtasks among them
 */
public record GraphSize(long articles, long events, long officials, long people, long tasks) {

	/**
	 * {@return the size of the graph that a connection leads to; found without counting}
	 */
	public static GraphSize of(Driver driver) {
		Record size = driver.executableQuery(CypherFile.load("load/count_graph").text()).execute().records().get(0);
		return new GraphSize(size.get("articles").asLong(), size.get("events").asLong(), size.get("officials").asLong(),
				size.get("people").asLong(), size.get("tasks").asLong());
	}

	/**
	 * {@return whether nothing has been loaded}
	 */
	public boolean empty() {
		return this.articles == 0;
	}

}
