package org.policygraph.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of a headline is said in each body of a page, rare words counting more. */
final class Bigrams {

	private final List<Set<String>> bodies;

	private final Map<String, Integer> frequency = new HashMap<>();

	Bigrams(List<String> bodies) {
		this.bodies = bodies.stream().map(Bigrams::of).toList();
		this.bodies.forEach((body) -> body.forEach((pair) -> this.frequency.merge(pair, 1, Integer::sum)));
	}

	/**
	 * {@return the part of the headline's pairs of characters that the body has, 0 to 1}
	 */
	double affinity(String headline, int body) {
		Set<String> pairs = of(headline);
		double shared = pairs.stream()
			.filter(this.bodies.get(body)::contains)
			.mapToDouble((pair) -> 1.0 / this.frequency.getOrDefault(pair, 1))
			.sum();
		return pairs.isEmpty() ? 0 : shared / pairs.size();
	}

	/**
	 * {@return the part of the line's pairs of characters that a text has, 0 to 1}
	 */
	static double coverage(String line, String text) {
		Set<String> pairs = of(line);
		return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(text::contains).count() / pairs.size();
	}

	private static Set<String> of(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
