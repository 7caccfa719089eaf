package org.policygraph.resolution;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicon;

/** How posts, organs and names are built, as data: {@code forms.tsv}. */
final class Forms {

	private static final Map<String, Pattern> FORMS = Lexicon.table(Forms.class, "forms.tsv", 4)
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> Pattern.compile(row.get(1))));

	private Forms() {
	}

	/**
	 * {@return a form}
	 * @param name its name in the table
	 * @throws IllegalArgumentException if the table has no such form
	 */
	static Pattern of(String name) {
		Pattern form = FORMS.get(name);
		if (form == null) {
			throw new IllegalArgumentException("forms.tsv has no form " + name);
		}
		return form;
	}

	/**
	 * {@return whether a text has a form}
	 */
	static boolean has(String name, String text) {
		return of(name).matcher(text).find();
	}

	/**
	 * {@return the text without what has a form in it}
	 */
	static String without(String name, String text) {
		return of(name).matcher(text).replaceAll("");
	}

}
