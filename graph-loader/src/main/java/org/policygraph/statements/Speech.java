package org.policygraph.statements;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicon;

/**
 * The patterns of speech, from {@code speech.tsv}.
 *
 * @param withSubject a clause of subject and verb, its groups {@code subject} and
 * {@code verb}
 * @param withoutSubject a clause that begins with the verb
 * @param noun a verb that is a noun as well
 * @param voice a subject that is no person
 * @param opening such a subject at the beginning of a sentence
 * @param spokesman a subject that is the speaker as printed
 * @param pronoun a subject that stands for a person
 * @param object what stands before a name that is no subject
 * @param presence a sentence that tells who was there
 */
record Speech(Pattern withSubject, Pattern withoutSubject, Pattern noun, Pattern voice, Pattern opening,
		Pattern spokesman, Pattern pronoun, Pattern object, Pattern presence) {

	private static final String INSIDE = "[^，。；：:！？!?“”\\n]";

	static Speech load() {
		Map<String, String> words = Lexicon.table(Speech.class, "speech.tsv", 2)
			.stream()
			.collect(Collectors.toMap((row) -> row.get(0), (row) -> alternatives(row.get(1))));
		Function<String, String> any = (key) -> "(?:" + words.get(key) + ")";
		String follows = "(?:(?=[：:“])|，|(?<=" + words.get("direct") + ")(?=" + words.get("opening") + "))";
		String clause = "(?:(?<=[，。；：！？”\\n])|(?<![\\s\\S]))";
		return new Speech(
				Pattern.compile(clause + "(?<subject>" + INSIDE + "{1,40}?)" + any.apply("adverb") + "*(?<verb>"
						+ words.get("verb") + ")" + follows + "[：:]?"),
				Pattern.compile(
						"(?<=[，；])" + any.apply("adverb") + "*(?<verb>" + words.get("verb") + ")" + follows + "[：:]?"),
				Pattern.compile(any.apply("noun")),
				Pattern.compile("(?<voice>《[^》]+》|" + any.apply("voice") + ")(?<inside>中)?$"),
				Pattern.compile("^(?<voice>《[^》]+》|" + any.apply("voice") + ")"),
				Pattern.compile(any.apply("spokesman") + "$"), Pattern.compile("^" + any.apply("pronoun") + "(?!们)"),
				Pattern.compile(any.apply("object") + "$"),
				Pattern.compile(any.apply("presence") + "(?:了)?(?:" + INSIDE + "{0,8})[。]?$"));
	}

	private static String alternatives(String line) {
		List<String> words = Arrays.stream(line.split(" "))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

}
