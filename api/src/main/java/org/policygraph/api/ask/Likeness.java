package org.policygraph.api.ask;

import org.policygraph.api.language.Chinese;

/** How alike two names are. */
final class Likeness {

	/** As alike as names can be that are not the same. */
	static final double ONE_CHARACTER = 0.8;

	private Likeness() {
	}

	/**
	 * {@return 1 for the same reading, 0.9 for a part of the name, less by the number of
	 * characters that differ, 0 where half of them do}
	 */
	static double of(String typed, String name) {
		String one = Chinese.key(typed);
		String other = Chinese.key(name);
		if (one.equals(other) || Chinese.pinyin(one).equals(Chinese.pinyin(other))) {
			return 1;
		}
		if (other.contains(one) && one.length() > 1) {
			return 0.9;
		}
		if (one.length() > 4 && one.length() * 2 >= other.length() && isShortened(one, other)) {
			return 0.9;
		}
		int distance = distance(one, other);
		return (distance * 2 > Math.max(one.length(), other.length())) ? 0
				: ONE_CHARACTER - (double) (distance - 1) / Math.max(one.length(), other.length());
	}

	/**
	 * {@return whether one is the other with characters left out: 苕溪大桥开工仪式 for
	 * 苕溪大桥工程开工仪式}
	 */
	static boolean isShortened(String one, String other) {
		int at = 0;
		for (int i = 0; i < other.length() && at < one.length(); i++) {
			if (other.charAt(i) == one.charAt(at)) {
				at++;
			}
		}
		return at == one.length();
	}

	/**
	 * {@return how many characters have to be changed, added or left out}
	 */
	static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
				diagonal = above;
			}
		}
		return row[other.length()];
	}

}
