package org.policygraph.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of words that can be looked for after or before a position. Immutable. */
final class Words {

	private final Map<Character, List<String>> byFirst;

	private final Map<Character, List<String>> byLast;

	Words(Collection<String> words) {
		this.byFirst = grouped(words, (word) -> word.charAt(0));
		this.byLast = grouped(words, (word) -> word.charAt(word.length() - 1));
	}

	private static Map<Character, List<String>> grouped(Collection<String> words, Function<String, Character> key) {
		return words.stream()
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.groupingBy(key));
	}

	static Words of(String resource, String kind) {
		return new Words(Resources.words(resource, kind));
	}

	/**
	 * {@return the length of the longest word that begins at the position, or 0}
	 */
	int at(String text, int position) {
		if (position >= text.length()) {
			return 0;
		}
		for (String word : this.byFirst.getOrDefault(text.charAt(position), List.of())) {
			if (text.startsWith(word, position)) {
				return word.length();
			}
		}
		return 0;
	}

	/**
	 * {@return the length of the longest word that ends before the position, or 0}
	 */
	int before(String text, int position) {
		if (position == 0) {
			return 0;
		}
		for (String word : this.byLast.getOrDefault(text.charAt(position - 1), List.of())) {
			if (text.startsWith(word, position - word.length())) {
				return word.length();
			}
		}
		return 0;
	}

	/**
	 * {@return whether one of the words stands in a text}
	 */
	boolean standIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (at(text, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether a text is made of the words alone, the longest of them first}
	 */
	boolean makeUp(String text) {
		int at = 0;
		while (at < text.length()) {
			int length = at(text, at);
			if (length == 0) {
				return false;
			}
			at += length;
		}
		return true;
	}

}
