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
				(row) -> Lexicon.checked("printed.tsv", row.get(1), row.get(2), row.get(3))));

	private Printed() {
	}

	static Pattern pattern(String name) {
		Pattern pattern = PATTERNS.get(name);
		if (pattern == null) {
			throw new IllegalArgumentException("printed.tsv has no pattern " + name);
		}
		return pattern;
	}

}
