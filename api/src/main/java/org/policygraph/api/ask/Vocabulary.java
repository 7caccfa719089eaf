package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The words of questions and what they mean for the grammar. */
final class Vocabulary {

	/** The meaning of what changes nothing. */
	static final String NOTHING = "-";

	private static final Pattern NUMBER = Patterns.of("number");

	private static final Map<String, String> MEANINGS = meanings();

	private static final int LONGEST = MEANINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

	private Vocabulary() {
	}

	static int longest() {
		return LONGEST;
	}

	/**
	 * {@return what words mean, or null; any number stands where a word has #}
	 * @param words the words
	 */
	static @Nullable String meaning(String words) {
		String meaning = MEANINGS.get(words);
		return (meaning != null) ? meaning : MEANINGS.get(NUMBER.matcher(words).replaceFirst("#"));
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
		Regions.all().keySet().forEach((name) -> meanings.putIfAbsent(name, Regions.MEANING));
		return Map.copyOf(meanings);
	}

}
