package org.policygraph.meetings;

import java.util.HashSet;
import java.util.Set;

/** How like two strings are, by the pairs of neighbouring characters that they share. */
final class Likeness {

	private Likeness() {
	}

	/**
	 * {@return 0 for nothing in common to 1 for the same}
	 */
	static double of(String one, String other) {
		if (one.equals(other)) {
			return one.isEmpty() ? 0 : 1;
		}
		Set<String> left = pairs(one);
		Set<String> right = pairs(other);
		int size = left.size() + right.size();
		left.retainAll(right);
		return (size > 0) ? 2.0 * left.size() / size : 0;
	}

	/**
	 * {@return how much of the shorter string the other has in the same order: 1 where
	 * the longer only adds to it}
	 */
	static double kept(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			int diagonal = 0;
			for (int j = 0; j < other.length(); j++) {
				int above = row[j + 1];
				row[j + 1] = (one.charAt(i) == other.charAt(j)) ? diagonal + 1 : Math.max(above, row[j]);
				diagonal = above;
			}
		}
		int shorter = Math.min(one.length(), other.length());
		return (shorter > 0) ? (double) row[other.length()] / shorter : 0;
	}

	/**
	 * {@return the length of the longest string that both have}
	 */
	static int common(String one, String other) {
		int longest = 0;
		int[] row = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			for (int j = other.length() - 1; j >= 0; j--) {
				row[j + 1] = (one.charAt(i) == other.charAt(j)) ? row[j] + 1 : 0;
				longest = Math.max(longest, row[j + 1]);
			}
		}
		return longest;
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
