package org.policygraph.api.connection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.Address;
import org.policygraph.api.graph.Row;

/**
 * Anything in the graph, by name.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param kind what it is: Event, Person, Place …
 */
@Schema(name = "GraphNode")
record Thing(String id, String self, String label,
		@Schema(description = "What it is: Event, Person, Place, Organization, Post, Article, Task, TaskSet, Measure, "
				+ "Statement, Group, Series or Date.") String kind) {

	private static final Map<String, String> COLLECTIONS = Map.ofEntries(Map.entry("Event", "events"),
			Map.entry("Person", "people"), Map.entry("Place", "places"), Map.entry("Organization", "organizations"),
			Map.entry("Post", "posts"), Map.entry("Article", "articles"), Map.entry("Task", "tasks"),
			Map.entry("TaskSet", "task-sets"), Map.entry("Measure", "measures"), Map.entry("Statement", "statements"),
			Map.entry("Group", "groups"), Map.entry("Series", "series"), Map.entry("Date", "dates"));

	/** The kinds of things that have addresses. */
	static final List<String> KINDS = COLLECTIONS.keySet().stream().sorted().toList();

	static Thing of(Row row) {
		String kind = row.text("kind");
		String iso = row.textOrNull("iso");
		String id = (iso != null) ? iso : row.text("id");
		String collection = row.flag("official") ? "officials" : Objects.requireNonNull(COLLECTIONS.get(kind));
		return new Thing(id, Address.of(collection, id), label(row, id), kind);
	}

	private static String label(Row row, String id) {
		return Stream.of("label", "name", "title", "phrase", "text")
			.map(row::textOrNull)
			.filter(Objects::nonNull)
			.findFirst()
			.map((text) -> (text.codePointCount(0, text.length()) <= 60) ? text
					: text.substring(0, text.offsetByCodePoints(0, 60)) + "…")
			.orElse(id);
	}

}
