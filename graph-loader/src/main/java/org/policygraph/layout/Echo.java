package org.policygraph.layout;

import java.util.List;

/**
 * How much of what a line says the text around it says again: headlines are repeated in
 * their article, running text rarely repeats itself.
 */
final class Echo {

	/** Most articles are shorter; their beginning says what they are about. */
	private static final int REACH = 1000;

	/** Fewer pairs of characters prove nothing. */
	private static final int FEWEST = 3;

	private static final double UNKNOWN = 0.65;

	private final List<Line> lines;

	private final int[] starts;

	private final String text;

	Echo(List<Line> lines) {
		this.lines = lines;
		this.starts = new int[lines.size() + 1];
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			joined.append(Spacing.squeeze(lines.get(i).text()));
			this.starts[i + 1] = joined.length();
		}
		this.text = joined.toString();
	}

	/**
	 * {@return the part of the lines' pairs of characters that the text before or after
	 * them has, 0 to 1}; headlines directly over them are not text
	 */
	double of(int first, int last) {
		String line = this.text.substring(this.starts[first], this.starts[last + 1]);
		if (line.length() <= FEWEST) {
			return UNKNOWN;
		}
		int text = first;
		while (text > 0 && !this.lines.get(text - 1).punctuated()) {
			text--;
		}
		String before = this.text.substring(Math.max(0, this.starts[text] - REACH), this.starts[text]);
		String after = this.text.substring(this.starts[last + 1],
				Math.min(this.text.length(), this.starts[last + 1] + REACH));
		return Math.max(Bigrams.coverage(line, before), Bigrams.coverage(line, after));
	}

}
