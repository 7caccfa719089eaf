package org.policygraph.tasks;

/** Small counting numbers as Chinese texts print them: 七, 十二, 两, 7, ７. */
final class Numerals {

	/** A Chinese numeral from 一 to 九十九. */
	static final String CHINESE = "(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";

	/** An Arabic numeral of at most two digits, not part of a longer number. */
	static final String ARABIC = "(?<![0-9０-９.．])(?:[0-9０-９]{1,2})(?![0-9０-９])";

	/** A number in a ring. */
	static final String CIRCLED = "[①-⑳]";

	private static final String DIGITS = "〇一二三四五六七八九";

	private Numerals() {
	}

	/**
	 * Reads a numeral of one of the forms above.
	 * @param printed the numeral
	 * @return its value
	 */
	static int value(String printed) {
		char first = printed.charAt(0);
		if (first >= '①' && first <= '⑳') {
			return first - '①' + 1;
		}
		if (Character.isDigit(first)) {
			return printed.chars().map(Character::getNumericValue).reduce(0, (sum, digit) -> sum * 10 + digit);
		}
		int ten = printed.indexOf('十');
		if (ten < 0) {
			return (first == '两') ? 2 : DIGITS.indexOf(first);
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(printed.charAt(0));
		int ones = (ten == printed.length() - 1) ? 0 : DIGITS.indexOf(printed.charAt(ten + 1));
		return tens * 10 + ones;
	}

}
