package org.policygraph.dates;

import org.policygraph.text.Span;

/**
 * A text with ASCII digits and without the blanks that layout leaves inside dates (7月
 * 14日), and the way back to the original positions.
 */
final class FlatText {

	private static final String DATE_CHARACTERS = "年月日号时分至到—–-~～〇○零一二三四五六七八九十";

	private final String text;

	private final int[] origin;

	private FlatText(String text, int[] origin) {
		this.text = text;
		this.origin = origin;
	}

	static FlatText of(String original) {
		StringBuilder flat = new StringBuilder(original.length());
		int[] origin = new int[original.length() + 1];
		int length = original.length();
		for (int i = 0; i < length; i++) {
			char c = original.charAt(i);
			if (isBlank(c) && isInsideDate(original, i)) {
				continue;
			}
			origin[flat.length()] = i;
			flat.append((c >= '０' && c <= '９') ? (char) (c - '０' + '0') : c);
		}
		origin[flat.length()] = length;
		return new FlatText(flat.toString(), origin);
	}

	private static boolean isInsideDate(String text, int blank) {
		int before = blank;
		while (before >= 0 && isBlank(text.charAt(before))) {
			before--;
		}
		int after = blank;
		while (after < text.length() && isBlank(text.charAt(after))) {
			after++;
		}
		return before >= 0 && after < text.length() && isDatePart(text.charAt(before)) && isDatePart(text.charAt(after))
				&& !(Character.isDigit(text.charAt(before)) && Character.isDigit(text.charAt(after)));
	}

	private static boolean isDatePart(char c) {
		return Character.isDigit(c) || DATE_CHARACTERS.indexOf(c) >= 0;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200b');
	}

	String text() {
		return this.text;
	}

	/**
	 * {@return the original positions of a range of this text}
	 */
	Span original(int start, int end) {
		return new Span(this.origin[start], (end > start) ? this.origin[end - 1] + 1 : this.origin[start]);
	}

}
