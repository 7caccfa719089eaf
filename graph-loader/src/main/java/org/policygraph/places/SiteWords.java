package org.policygraph.places;

import java.util.function.IntPredicate;

/**
 * The words of {@code sites.tsv} and what they say about a stretch of text. Immutable.
 */
final class SiteWords {

	private static final int LONGEST_NAME = 32;

	private static final int LONGEST_OVERHANG = 4;

	private final SiteLeads leads = new SiteLeads();

	private final Words venues = words("venue");

	private final Words suffixes = words("suffix");

	private final Words stops = words("stop");

	private final Words generic = words("generic");

	private final Words never = words("never");

	private final Words own = words("own");

	private final Words plain = words("plain");

	private final Words landmarks = words("landmark");

	private final Words halls = words("hall");

	private final Words subjects = words("subject");

	SiteLeads leads() {
		return this.leads;
	}

	static Words words(String kind) {
		return Words.of("sites.tsv", kind);
	}

	/**
	 * {@return the length of a venue's name that needs no place before it, or 0}
	 */
	int venueAt(String text, int position) {
		return this.venues.at(text, position);
	}

	boolean mayStopAt(String text, int position) {
		return this.stops.at(text, position) > 0;
	}

	/**
	 * {@return whether what begins here belongs to the place before it: 人民法院, 政协机关}
	 */
	boolean isOwnAt(String text, int position) {
		return this.own.at(text, position) > 0;
	}

	/**
	 * {@return whether a suffix begins here: after a place, the place is the name}
	 */
	boolean isSuffixAt(String text, int position) {
		return this.suffixes.at(text, position) > 0;
	}

	/**
	 * {@return whether the name ends as a site's}
	 */
	boolean hasSuffix(String name) {
		return isSuffix(name, 0, name.length());
	}

	boolean isSubject(String text, int end) {
		return this.subjects.at(text, end) > 0;
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
	 * {@return whether the name stands by itself, so that the city printed before it is
	 * no part of it: 锦绣山迎宾馆, not 国际机场
	 */
	boolean isLandmark(String name) {
		int sort = this.landmarks.before(name, name.length());
		return sort > 0 && sort < name.length() && !isGeneric(name);
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

	boolean isPlainStop(String text, int position) {
		return this.plain.at(text, position) > 0;
	}

	private boolean isSuffix(String text, int start, int end) {
		int suffix = this.suffixes.before(text, end);
		return (suffix > 0 && suffix < end - start) || this.venues.before(text, end) == end - start;
	}

	/**
	 * {@return whether this could be the name of a site and is no clause}
	 */
	boolean isName(String name) {
		return this.venues.at(name, 0) == name.length()
				|| (name.length() > 2 && !holds(this.never, stem(name)) && !this.leads.holdsVisit(name));
	}

	/**
	 * {@return whether the name only says its sort: 生产基地}
	 */
	boolean isGeneric(String name) {
		return this.venues.at(name, 0) < name.length() && isMadeOf(this.generic, stem(name));
	}

	private String stem(String name) {
		return name.substring(0, name.length() - this.suffixes.before(name, name.length()));
	}

	private static boolean holds(Words words, String text) {
		for (int i = 0; i < text.length(); i++) {
			if (words.at(text, i) > 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isMadeOf(Words words, String text) {
		int at = 0;
		while (at < text.length()) {
			int length = words.at(text, at);
			if (length == 0) {
				return false;
			}
			at += length;
		}
		return true;
	}

}
