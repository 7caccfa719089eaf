package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The rows of a batch, by the statement that writes them. */
final class Rows {

	private final Map<Merge, List<Map<String, Object>>> rows = new EnumMap<>(Merge.class);

	private final Set<String> nodes = new HashSet<>();

	/**
	 * Adds a row.
	 * @param merge the statement
	 * @param row its columns; null values may be left in
	 */
	void add(Merge merge, Map<String, Object> row) {
		this.rows.computeIfAbsent(merge, (key) -> new ArrayList<>()).add(row);
	}

	/**
	 * Says whether a shared node is new to these rows, so that it is written once.
	 */
	boolean isNew(String node) {
		return this.nodes.add(node);
	}

	/**
	 * {@return the rows of a statement, in the order in which they were added}
	 */
	List<Map<String, Object>> of(Merge merge) {
		return this.rows.getOrDefault(merge, List.of());
	}

	/**
	 * {@return the rows of a statement in lists of which each needs the one before: an
	 * outer task comes before the inner}
	 */
	Collection<List<Map<String, Object>>> inSteps(Merge merge) {
		return of(merge).stream()
			.collect(Collectors.groupingBy((row) -> row.getOrDefault("depth", 0).hashCode(), TreeMap::new,
					Collectors.toList()))
			.values();
	}

	/**
	 * Adds the rows of an article; shared nodes that are here already are left out.
	 */
	void addAll(Rows other) {
		other.rows.forEach((merge, added) -> added.stream()
			.filter((row) -> !merge.shared || isNew(String.valueOf(row.getOrDefault("id", row.get("date")))))
			.forEach((row) -> add(merge, row)));
	}

	/**
	 * Leads the rows of an article to the events that its tellings are of.
	 * @param event gives the event's id for a telling's
	 */
	void leadTo(UnaryOperator<String> event) {
		for (Merge merge : List.of(Merge.STATEMENTS, Merge.TASK_SETS)) {
			for (Map<String, Object> row : of(merge)) {
				if (row.get("event") instanceof String telling) {
					row.put("event", event.apply(telling));
				}
			}
		}
	}

	/**
	 * {@return a map of the given names and values; null values stay}
	 * @param namesAndValues alternating
	 */
	static Map<String, Object> row(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return nullable(row);
	}

	/** The driver takes null values; the annotations of Map cannot say so. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Map<String, Object> nullable(Map row) {
		return row;
	}

	/** The statements that write rows, in the order in which they must run. */
	enum Merge {

		PLACES(true), ORGANIZATIONS(true), POSTS(true), BEARERS(true), ARTICLES, PUBLICATIONS, QUOTES, QUOTED, NAMES,
		ATTESTATIONS, DATES(true), CLUES, EVENTS, REPORTS, ATTENDANCE, CHAIRS, SPEAKERS, LEADERS, GROUPS, EVENT_PLACES,
		EVENT_STARTS, EVENT_ENDS, STATEMENTS, TASK_SETS, TASKS, SUBTASKS, MEASURES,
		/** Written when it is known who they mean. */
		MENTIONS;

		/** What the articles say themselves, before anybody is identified. */
		static final Set<Merge> FIRST = EnumSet.range(PLACES, ATTESTATIONS);

		/** Events, their days and what hangs on them. */
		static final Set<Merge> THEN = EnumSet.range(DATES, MEASURES);

		/** Whether the rows are of nodes that articles share. */
		private final boolean shared;

		Merge() {
			this(false);
		}

		Merge(boolean shared) {
			this.shared = shared;
		}

		/**
		 * {@return the file of the statement}
		 */
		String file() {
			return "load/merge_" + name().toLowerCase(Locale.ROOT);
		}

	}

}
