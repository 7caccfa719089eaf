package org.policygraph.layout;

import org.jspecify.annotations.Nullable;

/**
 * A jump line cut from the text that it stands in.
 *
 * @param page the page that it names, or null if there is no jump line
 * @param rest the text without it, blanks kept
 */
record Jump(@Nullable Integer page, String rest) {

	private static final Rules OUT = Rules.load("jumps-out.tsv");

	private static final Rules IN = Rules.load("jumps-in.tsv");

	private static final String NUMERALS = "一二三四五六七八九";

	/**
	 * {@return the jump at the end of the text: 下转第4版}
	 */
	static Jump out(String text) {
		return OUT.findAtEnd(text)
			.map((find) -> new Jump(page(find), text.substring(0, find.start())))
			.orElse(none(text));
	}

	/**
	 * {@return the jump at the beginning of the text: 上接第1版}
	 */
	static Jump in(String text) {
		return IN.find(text).map((find) -> new Jump(page(find), text.substring(find.end()))).orElse(none(text));
	}

	private static Jump none(String text) {
		return new Jump(null, text);
	}

	private static @Nullable Integer page(Rules.Find find) {
		String number = find.group("page");
		if (number == null || Character.isDigit(number.charAt(0))) {
			return (number != null) ? Integer.valueOf(number) : null;
		}
		int ten = number.indexOf('十');
		if (ten < 0) {
			return 1 + NUMERALS.indexOf(number);
		}
		int tens = (ten == 0) ? 1 : 1 + NUMERALS.indexOf(number.charAt(0));
		int ones = (ten == number.length() - 1) ? 0 : 1 + NUMERALS.indexOf(number.charAt(ten + 1));
		return 10 * tens + ones;
	}

	/**
	 * {@return whether the text is nothing but jump lines}
	 */
	static boolean only(String text) {
		return (in(text).page() != null && in(text).rest().isBlank())
				|| (out(text).page() != null && out(text).rest().isBlank());
	}

}
