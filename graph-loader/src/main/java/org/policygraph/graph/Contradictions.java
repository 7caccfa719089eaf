package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.cypher.CypherFile;
import org.policygraph.text.Lexicon;

/** Posts that one person holds at a time and that two were seen with at once. */
public final class Contradictions {

	private static final List<String> TITLES = Lexicon.lines(Contradictions.class, "single-holders.txt");

	/** 书记处书记: several at a time, whatever the title says. */
	private static final List<String> SHARED = Lexicon.lines(Contradictions.class, "shared-posts.txt");

	private static final int MOST = 10_000;

	private Contradictions() {
	}

	/**
	 * Gives each contradiction: the post and both persons with the days between which
	 * they were seen and the evidence.
	 * @param driver a connection
	 * @param days for how many days both must have been seen
	 * @param found takes one, as names and plain values
	 */
	public static void of(Driver driver, int days, Consumer<Map<String, Object>> found) {
		driver.executableQuery(CypherFile.load("query/contradictions").text())
			.withParameters(Map.of("titles", TITLES, "shared", SHARED, "days", days, "limit", MOST))
			.execute()
			.records()
			.forEach((row) -> found.accept(plain(row)));
	}

	private static Map<String, Object> plain(MapAccessor row) {
		Map<String, Object> plain = new TreeMap<>();
		row.asMap().forEach((name, value) -> plain.put(name, plain(value)));
		return plain;
	}

	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> plain = new TreeMap<>();
			map.forEach((name, inner) -> {
				if (inner != null) {
					plain.put(String.valueOf(name), plain(inner));
				}
			});
			return plain;
		}
		return (value instanceof Number) ? value : value.toString();
	}

}
