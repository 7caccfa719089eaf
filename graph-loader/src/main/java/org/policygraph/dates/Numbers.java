package org.policygraph.dates;

/** Numbers as dates print them: 15, 十五, 二〇二五. */
final class Numbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private Numbers() {
	}

	/**
	 * {@return the value of an Arabic number, of Chinese digits side by side (二〇二五) or of
	 * a Chinese number up to 99 (三十一)}
	 */
	static int of(String printed) {
		if (printed.charAt(0) < 128) {
			return Integer.parseInt(printed);
		}
		String text = printed.replace('○', '〇').replace('零', '〇').replace('两', '二').replace('首', '一');
		int ten = text.indexOf('十');
		if (ten < 0) {
			return text.chars().reduce(0, (value, c) -> value * 10 + DIGITS.indexOf(c));
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(text.charAt(0));
		int ones = (ten == text.length() - 1) ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
		return tens * 10 + ones;
	}

}
