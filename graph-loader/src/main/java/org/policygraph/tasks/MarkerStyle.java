package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way of counting points: 一是…二是…, or 第一，…第二，….
 *
 * @param id the rule id of what it finds
 * @param pattern the marker, its numeral as group {@code n}
 * @param words the numbers of numeral words; empty where the numerals are digits
 * @param after the characters after which a marker may stand, besides a paragraph's start
 * @param notAfter characters after which an unpunctuated first marker is part of a word;
 * empty if even the first marker needs its punctuation
 * @param confidence 0 to 1
 * @param example a text with exactly one series of this style
 * @param counter texts without any series
 */
record MarkerStyle(String id, Pattern pattern, Map<String, Integer> words, String after, String notAfter,
		double confidence, List<String> example, List<String> counter) {

	private static final String AFTER_SENTENCE = "。；;：:！？!?”’』」）";

	private static final String AFTER_CLAUSE = AFTER_SENTENCE + "，,、…—－-“‘（( 　";

	MarkerStyle {
		words = Map.copyOf(words);
		example = List.copyOf(example);
		counter = List.copyOf(counter);
		if (example.isEmpty() || counter.isEmpty()) {
			throw new IllegalArgumentException("Style " + id + " needs an example and a counter-example");
		}
	}

	/**
	 * Makes a style of one block of the resource.
	 * @param block the block's keys and values
	 * @return the style
	 */
	static MarkerStyle of(Map<String, List<String>> block) {
		String id = value(block, "id");
		Map<String, Integer> words = new HashMap<>();
		String numeral = switch (value(block, "numerals")) {
			case "chinese" -> Numerals.CHINESE;
			case "arabic" -> Numerals.ARABIC;
			case "circled" -> Numerals.CIRCLED;
			default -> words(value(block, "numerals"), words);
		};
		String after = switch (value(block, "after")) {
			case "sentence" -> AFTER_SENTENCE;
			case "clause" -> AFTER_CLAUSE;
			default -> throw new IllegalArgumentException("Style " + id + ": after is clause or sentence");
		};
		String notAfter = block.containsKey("not-after") ? value(block, "not-after") : "";
		Pattern pattern = Pattern.compile(value(block, "marker").replace("{n}", "(?<n>" + numeral + ")"));
		return new MarkerStyle(id, pattern, words, after, notAfter, Double.parseDouble(value(block, "confidence")),
				block.getOrDefault("example", List.of()), block.getOrDefault("counter", List.of()));
	}

	private static String value(Map<String, List<String>> block, String key) {
		List<String> values = block.get(key);
		if (values == null || values.size() != 1) {
			throw new IllegalArgumentException("A marker style has " + key + " exactly once: " + block);
		}
		return values.get(0);
	}

	private static String words(String line, Map<String, Integer> words) {
		int number = 0;
		for (String alternatives : line.split(" ")) {
			number++;
			for (String word : alternatives.split("\\|")) {
				boolean last = word.startsWith("*");
				words.put(last ? word.substring(1) : word, last ? Marker.LAST : number);
			}
		}
		return words.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * {@return the markers of this style in the given text, in order}
	 */
	List<Marker> markers(String text) {
		List<Marker> markers = new ArrayList<>();
		Matcher matcher = this.pattern.matcher(text);
		while (matcher.find()) {
			int ordinal = ordinal(matcher.group("n"));
			boolean punctuated = matcher.start() == 0 || text.charAt(matcher.start() - 1) == '\n'
					|| this.after.indexOf(text.charAt(matcher.start() - 1)) >= 0;
			boolean loose = !punctuated && ordinal == 1 && !this.notAfter.isEmpty()
					&& this.notAfter.indexOf(text.charAt(matcher.start() - 1)) < 0;
			if (punctuated || loose) {
				markers.add(new Marker(this, ordinal, matcher.start(), skipBlanks(text, matcher.end()), loose));
			}
		}
		return markers;
	}

	private int ordinal(String printed) {
		Integer word = this.words.get(printed);
		return (word != null) ? word : Numerals.value(printed);
	}

	private static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
			at++;
		}
		return at;
	}

}
