package org.policygraph.api.ask;

/** Numbers up to 99 as they are written. */
final class Numbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private Numbers() {
	}

	/**
	 * {@return a number in digits or characters; 两 is 2}
	 * @param words the number
	 * @throws NumberFormatException if they are none
	 */
	static int of(String words) {
		String plain = words.replace('两', '二');
		int ten = plain.indexOf('十');
		if (ten < 0) {
			return Integer.parseInt(digits(plain));
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
		return tens * 10 + ((ten + 1 < plain.length()) ? DIGITS.indexOf(plain.charAt(ten + 1)) : 0);
	}

	/**
	 * {@return 2025 for 二〇二五}
	 * @param words digits or characters for digits
	 */
	static String digits(String words) {
		StringBuilder digits = new StringBuilder();
		words.replaceAll("[零○]", "〇")
			.chars()
			.forEach((c) -> digits.append((DIGITS.indexOf(c) >= 0) ? (char) ('0' + DIGITS.indexOf(c)) : (char) c));
		return digits.toString();
	}

}
