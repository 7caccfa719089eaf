package org.policygraph.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of words that is walked character by character, forwards or backwards.
 */
final class Trie {

	private final char[] keys;

	private final Trie[] next;

	private final boolean end;

	private Trie(Collection<String> words, int depth) {
		Map<Character, List<String>> groups = new TreeMap<>();
		boolean ends = false;
		for (String word : words) {
			if (word.length() == depth) {
				ends = true;
			}
			else {
				groups.computeIfAbsent(word.charAt(depth), (c) -> new ArrayList<>()).add(word);
			}
		}
		this.end = ends;
		this.keys = new char[groups.size()];
		this.next = new Trie[groups.size()];
		int i = 0;
		for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
			this.keys[i] = group.getKey();
			this.next[i++] = new Trie(group.getValue(), depth + 1);
		}
	}

	static Trie forwards(Collection<String> words) {
		return new Trie(words, 0);
	}

	static Trie backwards(Collection<String> words) {
		return new Trie(words.stream().map((word) -> new StringBuilder(word).reverse().toString()).toList(), 0);
	}

	/**
	 * Walks the text from a position.
	 * @param text the text
	 * @param position the first character to read
	 * @param step 1 to read forwards, -1 backwards
	 * @return the length of the longest word, or 0
	 */
	int longest(String text, int position, int step) {
		int longest = 0;
		int length = 0;
		Trie node = this;
		for (int i = position; i >= 0 && i < text.length(); i += step) {
			int key = Arrays.binarySearch(node.keys, text.charAt(i));
			if (key < 0) {
				break;
			}
			node = node.next[key];
			length++;
			if (node.end) {
				longest = length;
			}
		}
		return longest;
	}

}
