package org.policygraph.api.task;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of neighbouring characters: what two wordings of one thing share. */
final class Bigrams {

	private static final int MOST_IN_A_SEARCH = 40;

	private final Set<String> pairs;

	private Bigrams(Set<String> pairs) {
		this.pairs = pairs;
	}

	static Bigrams of(String text) {
		int[] characters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < characters.length; i++) {
			pairs.add(new String(characters, i, 2));
		}
		if (characters.length == 1) {
			pairs.add(new String(characters, 0, 1));
		}
		return new Bigrams(pairs);
	}

	/**
	 * {@return Dice's coefficient: 1 where both have the same pairs, 0 where they share
	 * none}
	 */
	double likeness(Bigrams other) {
		int sum = this.pairs.size() + other.pairs.size();
		long shared = this.pairs.stream().filter(other.pairs::contains).count();
		return (sum == 0) ? 0 : 2.0 * shared / sum;
	}

	/**
	 * {@return a search in the full-text index for any of the pairs}
	 */
	String search() {
		return this.pairs.stream()
			.sorted()
			.limit(MOST_IN_A_SEARCH)
			.map((pair) -> '"' + pair + '"')
			.collect(Collectors.joining(" "));
	}

}
