package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words of questions and what they mean for the grammar. */
final class Vocabulary {

	/** The meaning of what changes nothing. */
	static final String NOTHING = "-";

	private static final Map<String, String> MEANINGS = meanings();

	private static final int LONGEST = MEANINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

	private Vocabulary() {
	}

	static int longest() {
		return LONGEST;
	}

	static @Nullable String meaning(String words) {
		return MEANINGS.get(words);
	}

	static Set<String> words() {
		return MEANINGS.keySet();
	}

	private static Map<String, String> meanings() {
		Map<String, String> meanings = new HashMap<>();
		for (List<String> row : Table.read("vocabulary.tsv", 2)) {
			for (String words : row.get(1).split(" ")) {
				meanings.putIfAbsent(words, row.get(0));
			}
		}
		return Map.copyOf(meanings);
	}

}
