package org.policygraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.policygraph.cypher.CypherFile;

/**
 * An article that can be taken back.
 *
 * @param article its id
 * @param title its headline, or null
 * @param events how many events it reports
 * @param alone how many of them no other article reports: they go with it
 */
public record Retraction(String article, @Nullable String title, int events, int alone) {

	/**
	 * {@return what taking articles back would remove, one for each that the graph knows,
	 * in their order; changes nothing}
	 * @param driver a connection
	 * @param articles ids of articles
	 */
	public static List<Retraction> of(Driver driver, List<String> articles) {
		return driver.executableQuery(CypherFile.load("load/articles_to_retract").text())
			.withParameters(Map.of("articles", articles))
			.execute()
			.records()
			.stream()
			.map((row) -> new Retraction(row.get("id").asString(), row.get("title").asString(null),
					row.get("events").asInt(), row.get("alone").asInt()))
			.toList();
	}

	@Override
	public String toString() {
		return this.article + " " + ((this.title != null) ? this.title : "(no headline)") + ": " + this.events
				+ " events, " + this.alone + " of them reported by nobody else";
	}

}
