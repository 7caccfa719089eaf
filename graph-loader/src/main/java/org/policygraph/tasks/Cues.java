package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words around an enumeration, from {@code cues.txt}.
 *
 * @param announcement a number with its classifier and what follows up to punctuation
 * @param phrase what follows the classifier, to the last noun that announces
 * @param facts last words of announcements of facts
 * @param reviews words that make the points a review of the past
 * @param decrees beginnings of items that are appointments
 * @param passage the beginning of a sentence that no longer belongs to an item
 */
record Cues(Pattern announcement, Pattern phrase, List<String> facts, List<String> reviews, List<String> decrees,
		Pattern passage) {

	private static final String INSIDE = "[^，。；：、！？“”‘’（）《》\\s]";

	Cues {
		facts = List.copyOf(facts);
		reviews = List.copyOf(reviews);
		decrees = List.copyOf(decrees);
	}

	static Cues load() {
		List<Map<String, List<String>>> blocks = Resource.blocks("cues.txt");
		String classifier = alternatives(words(blocks, "classifier"));
		Pattern announcement = Pattern.compile("(?<![第十百千万亿年月])(?<n>" + Numerals.CHINESE + "|两|几|" + Numerals.ARABIC
				+ ") ?(?:大?(?:" + classifier + ")|大)(?=(?<rest>" + INSIDE + "{0,16}))");
		List<String> facts = words(blocks, "fact");
		Pattern phrase = phrase(concat(words(blocks, "noun"), facts), words(blocks, "verbal"), words(blocks, "link"));
		Pattern passage = Pattern.compile("(?!" + alternatives(words(blocks, "no-subject")) + ")" + INSIDE + "{1,14}(?:"
				+ alternatives(words(blocks, "speech")) + ")[，：]|" + alternatives(words(blocks, "closing")));
		return new Cues(announcement, phrase, facts, words(blocks, "review"), words(blocks, "decree"), passage);
	}

	private static Pattern phrase(List<String> nouns, List<String> verbal, List<String> links) {
		String first = "(?:" + alternatives(concat(nouns, verbal)) + ")";
		String further = "(?:" + alternatives(nouns) + ")";
		return Pattern.compile(INSIDE + "{0,8}?" + first + "(?:(?:" + alternatives(links) + ")*(?:的" + INSIDE
				+ "{0,6}?)?" + further + ")*");
	}

	private static List<String> concat(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
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
