package org.policygraph.quality;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of one article in comparable form: for each kind the facts, and for each fact
 * the rules that it came from. Mutable while it is filled; used by one thread.
 */
final class Facts {

	private final Map<FactKind, Map<String, Set<String>>> facts = new EnumMap<>(FactKind.class);

	/** Adds a fact, its parts joined; the same fact again adds only rules. */
	void add(FactKind kind, Set<String> rules, String... parts) {
		this.facts.computeIfAbsent(kind, (key) -> new LinkedHashMap<>())
			.computeIfAbsent(String.join(" | ", parts), (key) -> new TreeSet<>())
			.addAll(rules);
	}

	Map<String, Set<String>> of(FactKind kind) {
		return this.facts.getOrDefault(kind, Map.of());
	}

}
