package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words around an enumeration, from {@code cues.txt}.
 *
 * @param announcement a number with its classifier and what follows up to punctuation
 * @param nouns last words of announcements of tasks
 * @param facts last words of announcements of facts
 * @param decrees beginnings of items that are appointments
 * @param passage the beginning of a sentence that no longer belongs to an item
 */
record Cues(Pattern announcement, List<String> nouns, List<String> facts, List<String> decrees, Pattern passage) {

	Cues {
		nouns = List.copyOf(nouns);
		facts = List.copyOf(facts);
		decrees = List.copyOf(decrees);
	}

	static Cues load() {
		List<Map<String, List<String>>> blocks = Resource.blocks("cues.txt");
		Pattern announcement = Pattern.compile("(?<![第十百千万亿年月])(?<n>" + Numerals.CHINESE + "|两|" + Numerals.ARABIC
				+ ") ?大?(?:" + alternatives(words(blocks, "classifier")) + ")(?<rest>[^，。；：、！？“”‘’（）《》\\s]{0,16})");
		Pattern passage = Pattern.compile("[^，。；：、！？“”‘’《》\\s]{1,16}(?:" + alternatives(words(blocks, "speech"))
				+ ")[，：]|" + alternatives(words(blocks, "closing")));
		return new Cues(announcement, words(blocks, "noun"), words(blocks, "fact"), words(blocks, "decree"), passage);
	}

	private static List<String> words(List<Map<String, List<String>>> blocks, String key) {
		List<String> words = new ArrayList<>();
		blocks.forEach((block) -> block.getOrDefault(key, List.of())
			.forEach((line) -> words.addAll(List.of(line.strip().split("\\s+")))));
		if (words.isEmpty()) {
			throw new IllegalArgumentException("cues.txt has no " + key);
		}
		return words;
	}

	private static String alternatives(List<String> words) {
		return words.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

}
