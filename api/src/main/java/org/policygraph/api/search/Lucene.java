package org.policygraph.api.search;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed as a query of Lucene; nothing of it is ever read as syntax. */
final class Lucene {

	private Lucene() {
	}

	/**
	 * {@return a query for whole keys and keys that begin so}
	 * @param key letters and digits only
	 */
	static String wholeOrPrefix(String key) {
		if (!key.codePoints().allMatch(Character::isLetterOrDigit) || key.isEmpty()) {
			throw new IllegalArgumentException("A key has letters and digits only, not " + key);
		}
		return phrase(key) + "^100 OR " + key + "*";
	}

	/**
	 * {@return a query for texts that have all phrases}
	 * @param words the phrases
	 */
	static String allPhrases(List<String> words) {
		return words.stream().map(Lucene::phrase).collect(Collectors.joining(" AND "));
	}

	/** Inside quotes only the quote and the backslash mean anything. */
	private static String phrase(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
