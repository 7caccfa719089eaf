package org.policygraph.places;

import java.util.function.IntPredicate;

/** Where names of sites end: their suffixes, the brackets and the halls behind them. */
final class SiteEnds {

	private static final int LONGEST_NAME = 32;

	private static final int LONGEST_OVERHANG = 4;

	private final Words venues = SiteWords.words("venue");

	private final Words suffixes = SiteWords.words("suffix");

	private final Words landforms = SiteWords.words("landform");

	private final Words noSuffixes = SiteWords.words("nosuffix");

	private final Words halls = SiteWords.words("hall");

	private final Words shortened = SiteWords.words("shortened");

	/**
	 * {@return the length of the suffix that begins here, or 0}
	 */
	int suffixAt(String text, int position) {
		return this.suffixes.at(text, position);
	}

	/**
	 * {@return the end of a name with the other name behind it in brackets: 党校（行政学院）}
	 */
	int withBracket(String text, int end, int limit) {
		int close = (end < limit && text.charAt(end) == '（') ? text.indexOf('）', end) : -1;
		return (close > 0 && close < limit && this.shortened.at(text, end + 1) == 0 && isSuffix(text, end + 1, close))
				? close + 1 : end;
	}

	/**
	 * {@return whether a suffix begins here: after a place, the place is the name}
	 */
	boolean isSuffixAt(String text, int position) {
		return suffixAt(text, position) > 0;
	}

	/**
	 * {@return whether the name ends as a site's}
	 */
	boolean hasSuffix(String name) {
		return isSuffix(name, 0, name.length());
	}

	/**
	 * Finds where a site's name ends.
	 * @param text the text
	 * @param start the name's first position
	 * @param limit where it ends at the latest
	 * @param stop whether it may end at a position
	 * @return the first end of a suffix at which the name may stop, or -1
	 */
	int nameEnd(String text, int start, int limit, IntPredicate stop) {
		int last = Math.min(limit, start + LONGEST_NAME);
		for (int end = start + 2; end <= last; end++) {
			if (isSuffix(text, start, end) && stop.test(end)) {
				return end;
			}
		}
		return -1;
	}

	/**
	 * {@return the end of a name without the hall that is printed after it: 滁州经开区|主会场}
	 */
	int withoutHall(String text, int start, int end) {
		int hall = this.halls.before(text, end);
		return (hall > 0 && isSuffix(text, start, end - hall)) ? end - hall : end;
	}

	/**
	 * {@return the end of the longest suffix that reaches over this end: 街|区}
	 */
	int widest(String text, int start, int end, int limit) {
		int widest = end;
		for (int at = end + 1; at <= Math.min(limit, end + LONGEST_OVERHANG); at++) {
			if (this.suffixes.before(text, at) > at - end && isSuffix(text, start, at)) {
				widest = at;
			}
		}
		return widest;
	}

	private boolean isSuffix(String text, int start, int end) {
		int suffix = Math.max(this.suffixes.before(text, end), this.landforms.before(text, end));
		return (suffix > 0 && suffix < end - start && this.noSuffixes.before(text, end) <= suffix)
				|| this.venues.before(text, end) == end - start;
	}

	/**
	 * {@return whether only a river's or hill's sort ends here: more of the name may
	 * follow}
	 */
	boolean isLandform(String text, int end) {
		return this.suffixes.before(text, end) == 0;
	}

	/**
	 * {@return the name without its suffix}
	 */
	String stem(String name) {
		int suffix = Math.max(this.suffixes.before(name, name.length()), this.landforms.before(name, name.length()));
		return name.substring(0, name.length() - suffix);
	}

}
