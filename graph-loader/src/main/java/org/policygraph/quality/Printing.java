package org.policygraph.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How printed strings are compared: blanks do not count, quotation marks around a name
 * neither.
 */
final class Printing {

	private static final Pattern BLANKS = Pattern.compile("[\\s　]+", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern MARKS = Pattern.compile("^[《》“”\"]+|[《》“”\"]+$");

	private static final int KEY_LENGTH = 12;

	private Printing() {
	}

	static String clean(String text) {
		return BLANKS.matcher(text).replaceAll("");
	}

	static String bare(String name) {
		return MARKS.matcher(clean(name)).replaceAll("");
	}

	/**
	 * The beginning of the SHA-1 of a task's text; annotations may carry it instead of
	 * the text.
	 */
	static String textKey(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-1").digest(clean(text).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-1", ex);
		}
	}

	/**
	 * How alike two strings are by the pairs of characters that they share: Dice's
	 * coefficient.
	 */
	static double dice(String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		Set<String> pairs = pairs(one);
		Set<String> others = pairs(other);
		int size = pairs.size() + others.size();
		pairs.retainAll(others);
		return 2.0 * pairs.size() / size;
	}

	private static Set<String> pairs(String text) {
		int[] characters = text.codePoints().toArray();
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < characters.length; i++) {
			pairs.add(new String(characters, i, 2));
		}
		if (pairs.isEmpty()) {
			pairs.add(text);
		}
		return pairs;
	}

	/** The share of all elements that both sets have. */
	static double jaccard(Set<String> one, Set<String> other) {
		Set<String> all = new HashSet<>(one);
		all.addAll(other);
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		return all.isEmpty() ? 0 : (double) both.size() / all.size();
	}

}
