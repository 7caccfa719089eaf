package org.policygraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bearers that are one person, and pairs that never may be. */
final class Clusters {

	private final Map<String, Set<String>> of = new HashMap<>();

	private final Map<String, Set<String>> apart = new HashMap<>();

	Clusters(Iterable<String> bearers) {
		bearers.forEach((bearer) -> this.of.put(bearer, new TreeSet<>(Set.of(bearer))));
	}

	boolean has(String bearer) {
		return this.of.containsKey(bearer);
	}

	void keepApart(String one, String other) {
		this.apart.computeIfAbsent(one, (key) -> new HashSet<>()).add(other);
		this.apart.computeIfAbsent(other, (key) -> new HashSet<>()).add(one);
	}

	/**
	 * {@return all bearers of the person that one is}
	 */
	Set<String> of(String bearer) {
		return this.of.getOrDefault(bearer, Set.of());
	}

	boolean areOne(String one, String other) {
		return of(one).contains(other);
	}

	/**
	 * {@return whether something forbids that the two are one person}
	 */
	boolean forbidden(String one, String other) {
		return of(one).stream()
			.anyMatch((bearer) -> this.apart.getOrDefault(bearer, Set.of()).stream().anyMatch(of(other)::contains));
	}

	void join(String one, String other) {
		Set<String> both = new TreeSet<>(of(one));
		both.addAll(of(other));
		both.forEach((bearer) -> this.of.put(bearer, both));
	}

	/**
	 * {@return the persons, each by its bearers, sorted}
	 */
	List<Set<String>> all() {
		List<Set<String>> all = new ArrayList<>();
		this.of.forEach((bearer, cluster) -> {
			if (cluster.iterator().next().equals(bearer)) {
				all.add(cluster);
			}
		});
		all.sort((one, other) -> one.iterator().next().compareTo(other.iterator().next()));
		return all;
	}

}
