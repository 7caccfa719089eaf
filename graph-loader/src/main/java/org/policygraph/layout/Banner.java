package org.policygraph.layout;

import java.util.Arrays;
import java.util.List;

/** A slogan or the name of a column or series, printed over a piece. */
final class Banner {

	private static final Rules COLUMNS = Rules.load("columns.tsv");

	private static final int LONGEST_PHRASE = 8;

	/** A headline shares more of its pairs of characters with its body. */
	private static final double FEW_WORDS = 0.2;

	private Banner() {
	}

	/**
	 * {@return whether the line looks like a banner, or reports nothing and shares few
	 * words with the body}
	 * @param line the line
	 * @param body the body without blanks
	 */
	static boolean over(String line, String body) {
		return like(line) || (!Titles.reports(line) && !Titles.dashed(line)
				&& Bigrams.coverage(Spacing.squeeze(line), body) < FEW_WORDS);
	}

	/**
	 * {@return whether the line is phrases of about one length (牢记嘱托 感恩奋进) or a column's
	 * name}
	 */
	static boolean like(String line) {
		String text = Spacing.headline(line);
		if (COLUMNS.matches(text)) {
			return true;
		}
		List<String> phrases = Arrays.asList(text.split(" "));
		int length = phrases.get(0).length();
		return phrases.size() > 1 && length <= LONGEST_PHRASE
				&& phrases.stream()
					.allMatch((phrase) -> phrase.length() == length
							|| (phrase.length() <= LONGEST_PHRASE && Titles.demands(phrase)))
				&& !Titles.reports(text);
	}

}
