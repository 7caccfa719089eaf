package org.policygraph.meetings;

import java.util.Set;

/** Ids of places as areas: CN-140727 lies in CN-140700, in CN-140000 and in CN. */
final class Areas {

	private static final String DIVISION = "CN-";

	private Areas() {
	}

	/**
	 * {@return whether a place of one set is, or lies in or around, one of the other}
	 */
	static boolean touch(Set<String> left, Set<String> right) {
		return left.stream().anyMatch((one) -> right.stream().anyMatch((two) -> within(one, two) || within(two, one)));
	}

	/**
	 * {@return whether the first place is the second or lies in it}
	 */
	static boolean within(String inner, String outer) {
		return inner.equals(outer) || (inner.startsWith(DIVISION)
				&& (outer.equals("CN") || (outer.startsWith(DIVISION) && inner.startsWith(withoutZeros(outer)))));
	}

	/**
	 * {@return whether both are divisions of China, and neither lies in the other; of a
	 * meeting of two states reports may name either's body}
	 */
	static boolean areApart(String one, String other) {
		return one.startsWith(DIVISION) && other.startsWith(DIVISION) && !within(one, other) && !within(other, one);
	}

	private static String withoutZeros(String division) {
		String code = division;
		while (code.endsWith("00")) {
			code = code.substring(0, code.length() - 2);
		}
		return code;
	}

}
