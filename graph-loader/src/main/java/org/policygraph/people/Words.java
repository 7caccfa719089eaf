package org.policygraph.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A list of words of the language, asked for the longest that begins or ends at a
 * position.
 */
final class Words {

	private final Set<String> words;

	private final Trie forwards;

	private final Trie backwards;

	private Words(Collection<String> words) {
		this.words = Set.copyOf(words);
		this.forwards = Trie.forwards(this.words);
		this.backwards = Trie.backwards(this.words);
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
		return this.forwards.longest(text, position, 1);
	}

	/**
	 * {@return the length of the longest word that ends before the position, or 0}
	 */
	int longestBefore(String text, int position) {
		return this.backwards.longest(text, position - 1, -1);
	}

}
