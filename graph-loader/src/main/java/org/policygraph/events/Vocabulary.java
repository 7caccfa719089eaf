package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.events.SignText.Sign;
import org.policygraph.text.Lexicon;

/**
 * The word lists of {@code words.txt} and {@code attendees.txt}, and the patterns made of
 * them. In a pattern, <code>{list}</code> stands for any word of the list (the longest
 * first) and <code>&lt;P&gt;</code>, <code>&lt;D&gt;</code>, <code>&lt;L&gt;</code>,
 * <code>&lt;S&gt;</code> for the signs of {@link SignText}.
 */
final class Vocabulary {

	private static final List<String> RESOURCES = List.of("words.txt", "attendees.txt");

	private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z-]*)}");

	private final Map<String, String> alternatives;

	private final Map<String, List<String>> lists;

	private Vocabulary(Map<String, List<String>> lists) {
		this.lists = lists;
		this.alternatives = new LinkedHashMap<>();
		lists.forEach((name, words) -> this.alternatives.put(name, anyOf(words)));
	}

	/**
	 * {@return the vocabulary of the resource file}
	 */
	static Vocabulary load() {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		RESOURCES.forEach((resource) -> read(resource, lists));
		return new Vocabulary(lists);
	}

	private static void read(String resource, Map<String, List<String>> lists) {
		String list = "";
		for (String line : Lexicon.lines(Vocabulary.class, resource)) {
			if (line.matches("\\[[a-z-]+]")) {
				list = line.substring(1, line.indexOf(']'));
				lists.put(list, new ArrayList<>());
			}
			else {
				Objects.requireNonNull(lists.get(list), resource + ": a word before the first [list]: " + line)
					.addAll(List.of(line.trim().split("\\s+")));
			}
		}
	}

	private static String anyOf(List<String> words) {
		return "(?:" + String.join("|", words.stream().sorted(Comparator.comparing(String::length).reversed()).toList())
				+ ")";
	}

	/**
	 * {@return the words of a list}
	 */
	List<String> words(String list) {
		return Objects.requireNonNull(this.lists.get(list), () -> "There is no list [" + list + "]");
	}

	/**
	 * {@return whether a text ends with a word of a list}
	 */
	boolean ends(String text, String list) {
		return words(list).stream().anyMatch(text::endsWith);
	}

	/**
	 * Compiles a pattern of a rule file.
	 * @param notated the pattern with list references and sign notations
	 * @return the compiled pattern
	 * @throws IllegalArgumentException if it refers to a list that does not exist
	 */
	Pattern pattern(String notated) {
		String expanded = notated;
		// Lists may refer to lists, hence the rounds.
		for (Matcher reference = REFERENCE.matcher(expanded); reference
			.find(); reference = REFERENCE.matcher(expanded)) {
			String words = this.alternatives.get(reference.group(1));
			if (words == null) {
				throw new IllegalArgumentException("No list [" + reference.group(1) + "] for the pattern " + notated);
			}
			expanded = expanded.substring(0, reference.start()) + words + expanded.substring(reference.end());
		}
		return Pattern.compile(Sign.encode(expanded));
	}

}
