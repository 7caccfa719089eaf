package org.policygraph.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of words of the language, asked for the longest that begins or ends at a
 * position.
 */
final class Words {

	private final Set<String> words;

	private final Map<Character, List<String>> byFirst = new HashMap<>();

	private final Map<Character, List<String>> byLast = new HashMap<>();

	private Words(Collection<String> words) {
		this.words = Set.copyOf(words);
		for (String word : new TreeSet<>(words)) {
			this.byFirst.computeIfAbsent(word.charAt(0), (c) -> new ArrayList<>()).add(word);
			this.byLast.computeIfAbsent(word.charAt(word.length() - 1), (c) -> new ArrayList<>()).add(word);
		}
		Comparator<String> longestFirst = Comparator.comparing(String::length).reversed();
		this.byFirst.values().forEach((list) -> list.sort(longestFirst));
		this.byLast.values().forEach((list) -> list.sort(longestFirst));
	}

	static Words of(Collection<String> words) {
		return new Words(words);
	}

	/**
	 * Reads a resource of this package.
	 * @param resource the file name: UTF-8, words parted by white space, # begins a
	 * comment line
	 * @return the words
	 * @throws IllegalStateException if the resource is missing or empty
	 */
	static Words load(String resource) {
		List<String> words = new ArrayList<>();
		for (String line : lines(resource)) {
			words.addAll(List.of(line.trim().split("\\s+")));
		}
		if (words.isEmpty()) {
			throw new IllegalStateException("The resource " + resource + " holds no word");
		}
		return new Words(words);
	}

	/**
	 * Reads the lines of a resource of this package that are neither blank nor comments.
	 */
	static List<String> lines(String resource) {
		try (InputStream in = Words.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The resource " + resource + " is missing from the jar");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The resource " + resource + " cannot be read", ex);
		}
	}

	boolean contains(String word) {
		return this.words.contains(word);
	}

	Set<String> all() {
		return this.words;
	}

	/**
	 * {@return the length of the longest word that begins at the position, or 0}
	 */
	int longestAt(String text, int position) {
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
	int longestBefore(String text, int position) {
		if (position <= 0) {
			return 0;
		}
		for (String word : this.byLast.getOrDefault(text.charAt(position - 1), List.of())) {
			if (text.startsWith(word, position - word.length())) {
				return word.length();
			}
		}
		return 0;
	}

}
