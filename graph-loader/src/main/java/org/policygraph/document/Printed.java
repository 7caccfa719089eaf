package org.policygraph.document;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicon;

/**
 * The patterns of {@code printed.tsv}: how a page, or its file's name, says what page it
 * is. A row whose own examples fail does not load.
 */
final class Printed {

	private static final Map<String, Pattern> PATTERNS = Lexicon.table(Printed.class, "printed.tsv", 4)
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0),
				(row) -> checked(row.get(0), Pattern.compile(row.get(1)), row.get(2), row.get(3))));

	private Printed() {
	}

	static Pattern pattern(String name) {
		Pattern pattern = PATTERNS.get(name);
		if (pattern == null) {
			throw new IllegalArgumentException("printed.tsv has no pattern " + name);
		}
		return pattern;
	}

	private static Pattern checked(String name, Pattern pattern, String example, String counterExample) {
		if (!pattern.matcher(example).find() || pattern.matcher(counterExample).find()) {
			throw new IllegalStateException(
					"printed.tsv: " + name + " must find " + example + " and must not find " + counterExample);
		}
		return pattern;
	}

}
