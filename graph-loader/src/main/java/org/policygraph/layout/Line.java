package org.policygraph.layout;

import java.util.regex.Pattern;

/**
 * A printed line.
 *
 * @param text its text, blanks collapsed
 * @param cells its width: 2 for a Chinese character or punctuation mark, 1 for a Latin
 * one
 * @param bareCells its width without blanks
 * @param indent the cells of the blanks that it begins with
 */
record Line(String text, int cells, int bareCells, int indent) {

	/** Where the characters begin that take two cells. */
	private static final int FIRST_WIDE = 0x2000;

	/** Punctuation that does not end a line. */
	private static final String BEFORE = "“‘《〈（「『【";

	/** Punctuation that does not begin a line. */
	private static final String AFTER = "，。、；：！？”’》〉）」』】…";

	/** Headlines have spaces in their place. */
	private static final Pattern MARKS = Pattern.compile("[，。；、]");

	/** Markdown's signs of headlines and of emphasis. */
	private static final Pattern MARKUP = Pattern.compile("^#{1,6} |\\*\\*");

	static Line of(String raw) {
		String text = MARKUP.matcher(Spacing.unbroken(Spacing.collapse(raw))).replaceAll("");
		int indent = 0;
		for (int i = 0; i < raw.length() && Spacing.collapse(raw.substring(i, i + 1)).isEmpty(); i++) {
			indent += cells(raw.charAt(i));
		}
		return new Line(text, cells(text), cells(Spacing.squeeze(text)), indent);
	}

	/**
	 * {@return whether it begins with two or more blanks, as paragraphs do}
	 */
	boolean indented() {
		return this.indent > 1;
	}

	/**
	 * {@return its width with its indent}
	 */
	int room() {
		return this.indent + this.cells;
	}

	/**
	 * {@return its width with its indent, but without other blanks}
	 */
	int bareRoom() {
		return this.indent + this.bareCells;
	}

	/**
	 * {@return its width without blanks if every character took two cells}
	 */
	int characters() {
		return this.indent + 2 * Spacing.squeeze(this.text).length();
	}

	private static int cells(String text) {
		return text.chars().map((c) -> cells((char) c)).sum();
	}

	private static int cells(char c) {
		return (c >= FIRST_WIDE) ? 2 : 1;
	}

	/**
	 * {@return the cells that the line's first unbreakable piece needs: a number or Latin
	 * word whole, a character with the punctuation that may not leave it}
	 */
	int firstPiece() {
		int end = 0;
		if (isLatin(0)) {
			while (end < this.text.length() && isLatin(end)) {
				end++;
			}
			return end;
		}
		while (end < this.text.length() && BEFORE.indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		end = Math.min(end + 1, this.text.length());
		while (end < this.text.length() && AFTER.indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		return 2 * end;
	}

	/**
	 * {@return whether a comma or a full stop stands in it, as in text}
	 */
	boolean punctuated() {
		return MARKS.matcher(this.text).find();
	}

	boolean endsWithPunctuation() {
		return !this.text.isEmpty() && AFTER.indexOf(this.text.charAt(this.text.length() - 1)) >= 0;
	}

	private boolean isLatin(int at) {
		char c = this.text.charAt(at);
		return c < 0x80 && c != ' ';
	}

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * {@return whether a sentence ends with this line}
	 */
	boolean closed() {
		return Sentence.closed(this.text);
	}

}
