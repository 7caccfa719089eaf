package org.policygraph.api.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;

import org.springframework.stereotype.Component;

/** Fetches the articles that facts point at: one question for a whole page of facts. */
@Component
public final class Archive {

	private final GraphReader graph;

	Archive(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * {@return quotes for every fact in the given rows, however deep inside}
	 * @param rows rows of any statement
	 */
	public Quotes quotes(Collection<Row> rows) {
		SortedSet<String> ids = new TreeSet<>();
		rows.forEach((row) -> collect(row.values(), ids));
		Map<String, Row> articles = new HashMap<>();
		if (!ids.isEmpty()) {
			this.graph.all("quoted_articles", Map.of("ids", ids.stream().toList()))
				.forEach((row) -> articles.put(row.text("id"), row));
		}
		return new Quotes(articles);
	}

	private static void collect(Object value, SortedSet<String> ids) {
		if (value instanceof Map<?, ?> map) {
			map.forEach((name, inner) -> {
				if ("evidence".equals(name) && inner instanceof Collection<?> pointers) {
					pointers.forEach((pointer) -> ids.add(Pointer.parse(String.valueOf(pointer)).article()));
				}
				else if (inner != null) {
					collect(inner, ids);
				}
			});
		}
		else if (value instanceof Collection<?> list) {
			list.forEach((inner) -> collect(inner, ids));
		}
	}

}
