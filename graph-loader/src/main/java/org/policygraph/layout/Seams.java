package org.policygraph.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the character that ends a line and the one that begins the next stand together
 * elsewhere on the page: a word torn by the end of a line is mostly printed whole, too.
 */
final class Seams {

	/**
	 * Measured: 47 % of the seams within a sentence are known, 6 % of those between two
	 * pieces.
	 */
	private static final double KNOWN = 2;

	private static final double UNKNOWN = -0.5;

	private final List<String> texts;

	private final Map<Integer, Integer> pairs = new HashMap<>();

	Seams(List<Line> lines) {
		this.texts = lines.stream().map((line) -> Spacing.squeeze(line.text())).toList();
		String page = String.join("", this.texts);
		for (int i = 0; i + 2 <= page.length(); i++) {
			this.pairs.merge(pair(page.charAt(i), page.charAt(i + 1)), 1, Integer::sum);
		}
	}

	/**
	 * {@return what speaks for a line going on with the words of another, as a logarithm
	 * of odds}
	 * @param upper the line before
	 * @param lower the line
	 */
	double odds(int upper, int lower) {
		char end = this.texts.get(upper).charAt(this.texts.get(upper).length() - 1);
		char start = this.texts.get(lower).charAt(0);
		if (!Character.isLetterOrDigit(end) || !Character.isLetterOrDigit(start)) {
			return 0;
		}
		int known = this.pairs.getOrDefault(pair(end, start), 0);
		return (known > ((lower == upper + 1) ? 1 : 0)) ? KNOWN : UNKNOWN;
	}

	private static int pair(char first, char second) {
		return first << Character.SIZE | second;
	}

}
