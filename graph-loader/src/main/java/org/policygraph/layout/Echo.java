package org.policygraph.layout;

import java.util.List;

/**
 * How much of what a line says the text around it says again: headlines are repeated in
 * their article, running text rarely repeats itself.
 */
final class Echo {

	/** So many characters of text tell what an article is about. */
	private static final int REACH = 300;

	/** Fewer pairs of characters prove nothing. */
	private static final int FEWEST = 3;

	private static final double UNKNOWN = 0.5;

	private final List<Line> lines;

	private final List<String> squeezed;

	private final int[] starts;

	private final String text;

	Echo(List<Line> lines) {
		this.lines = lines;
		this.squeezed = lines.stream().map((line) -> Spacing.squeeze(line.text())).toList();
		this.starts = new int[lines.size() + 1];
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			joined.append(this.squeezed.get(i));
			this.starts[i + 1] = joined.length();
		}
		this.text = joined.toString();
	}

	/**
	 * {@return the part of the line's pairs of characters that the text before or after
	 * it has, 0 to 1}; headlines directly over it are not text
	 */
	double of(int i) {
		String line = this.squeezed.get(i);
		if (line.length() <= FEWEST) {
			return UNKNOWN;
		}
		int text = i;
		while (text > 0 && !this.lines.get(text - 1).punctuated()) {
			text--;
		}
		String before = this.text.substring(Math.max(0, this.starts[text] - REACH), this.starts[text]);
		String after = this.text.substring(this.starts[i + 1],
				Math.min(this.text.length(), this.starts[i + 1] + REACH));
		return Math.max(Bigrams.coverage(line, before), Bigrams.coverage(line, after));
	}

}
