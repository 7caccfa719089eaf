package org.policygraph.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the names under which one article prints meetings. */
final class MeetingNames {

	/** Two names that share this much of their character pairs are one meeting's. */
	private static final double ALIKE = 0.6;

	/** The longest name that is short for another. */
	private static final int SHORT = 6;

	/** What joins the names of two gatherings that are one. */
	private static final char JOINT = '暨';

	private static final Pattern ORDINAL = Pattern.compile("第\\d+(?:" + String.join("|", NameForms.UNITS) + ")");

	private static final char FIRST = '第';

	private MeetingNames() {
	}

	/**
	 * Whether two printed names are of one meeting: one within the other, or nearly
	 * equal.
	 */
	static boolean alike(String printed, String otherPrinted) {
		String one = NameForms.of(printed);
		String other = NameForms.of(otherPrinted);
		if (one.isEmpty() && !printed.isEmpty() || other.isEmpty() && !otherPrinted.isEmpty()) {
			return printed.contains(otherPrinted) || otherPrinted.contains(printed);
		}
		if (stage(one, other) || stage(other, one)) {
			return true;
		}
		if (!ordinals(one).equals(ordinals(other)) && !ordinals(one).isEmpty() && !ordinals(other).isEmpty()) {
			return false;
		}
		if (one.contains(other) || other.contains(one) || shortFor(one, other) || shortFor(other, one)) {
			return true;
		}
		Set<String> shared = pairs(one);
		shared.retainAll(pairs(other));
		return 2.0 * shared.size() / (pairs(one).size() + pairs(other).size()) >= ALIKE;
	}

	/**
	 * 进博会 is short for 第三届中国国际进口博览会, 庆祝大会暨就职典礼 for 庆祝青禾建市十年大会暨市政府就职典礼.
	 */
	private static boolean shortFor(String name, String other) {
		boolean joint = name.indexOf(JOINT) > 0 && other.indexOf(JOINT) > 0;
		return (name.length() <= SHORT || joint) && name.charAt(name.length() - 1) == other.charAt(other.length() - 1)
				&& within(name, other);
	}

	/** 第三场“委员通道” is that of 某会三次会议第三场“委员通道”. */
	private static boolean stage(String name, String other) {
		return name.length() > SHORT && name.charAt(0) == FIRST && other.endsWith(name);
	}

	/** 第十次 and 第二十六次 are two sessions, however much else their names share. */
	private static List<String> ordinals(String name) {
		return ORDINAL.matcher(name).results().map(MatchResult::group).toList();
	}

	private static Set<String> pairs(String name) {
		Set<String> pairs = new TreeSet<>();
		for (int i = 0; i + 2 <= name.length(); i++) {
			pairs.add(name.substring(i, i + 2));
		}
		return pairs;
	}

	/** Whether the characters of a name stand in the other in their order. */
	static boolean within(String name, String other) {
		int at = 0;
		for (int i = 0; i < name.length() && at >= 0; i++) {
			at = other.indexOf(name.charAt(i), at) + 1;
			at = (at == 0) ? -1 : at;
		}
		return at >= 0;
	}

}
