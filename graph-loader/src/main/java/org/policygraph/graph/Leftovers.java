package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;

/** Shared nodes that lost a reference and may have been left without any. */
final class Leftovers {

	private final Map<String, Set<String>> keys = new TreeMap<>();

	/** Takes in rows whose columns are lists of keys, named after the kind of node. */
	void add(Record row) {
		row.keys().forEach((kind) -> of(kind).addAll(row.get(kind).asList((value) -> value.asString())));
	}

	void addPosts(Collection<String> posts) {
		of("posts").addAll(posts);
	}

	void addPersons(Collection<String> people) {
		of("people").addAll(people);
	}

	/**
	 * {@return the keys of a kind, which are then forgotten}
	 */
	List<String> take(String kind) {
		List<String> taken = List.copyOf(of(kind));
		this.keys.remove(kind);
		return taken;
	}

	private Set<String> of(String kind) {
		return this.keys.computeIfAbsent(kind, (key) -> new TreeSet<>());
	}

}
