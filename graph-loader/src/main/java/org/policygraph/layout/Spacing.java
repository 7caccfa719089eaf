package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicon;

/**
 * Blanks in Chinese print are layout, not text: typesetters justify lines with them, PDF
 * readers leave them around digits. Only between Latin words and, in headlines, between
 * phrases do they mean anything.
 */
final class Spacing {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b-\\u200f\\u2060\\ufeff\\p{Cc}]+");

	/** A blank that stands between two Latin letters or a letter and a digit. */
	private static final Pattern LAYOUT_BLANK = Pattern
		.compile(" (?![A-Za-z0-9])|(?<![A-Za-z0-9]) |(?<=[0-9]) (?=[0-9])");

	/** The same, and one between two Chinese words. */
	private static final Pattern RECORD_BLANK = Pattern
		.compile(" (?![A-Za-z0-9\\p{IsHan}])|(?<![A-Za-z0-9\\p{IsHan}]) |(?<=[0-9]) (?=[0-9\\p{IsHan}])|"
				+ "(?<=\\p{IsHan}) (?=[A-Za-z0-9])|(?<=[A-Za-z]) (?=\\p{IsHan})|"
				+ "(?<=(?<!\\p{IsHan})\\p{IsHan}) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\p{IsHan}(?!\\p{IsHan}))");

	/**
	 * Four or more words of a name's length between blanks, all that stands after a colon
	 * or in a line.
	 */
	private static final Pattern NAMES = Pattern
		.compile("(?:^|(?<=[：:（(]))[\\p{IsHan}]{2,4}(?: [\\p{IsHan}]{2,4}){3,}(?=$|[。；）)])");

	/** Marks a blank that stays, while the others are taken out. */
	private static final char KEPT = '\u0001';

	private static final Pattern UNBROKEN = Pattern.compile(Lexicon.lines(Spacing.class, "unbroken.txt")
		.stream()
		.map((word) -> String.join(" ?", word.split("")))
		.collect(Collectors.joining("|")));

	private Spacing() {
	}

	/**
	 * {@return the line with every run of blanks of any kind made one, none at its ends}
	 */
	static String collapse(String line) {
		return BLANKS.matcher(line).replaceAll(" ").strip();
	}

	/**
	 * {@return the line with the words closed up that credits and jumps are known by}
	 */
	static String unbroken(String line) {
		return (line.indexOf(' ') < 0) ? line : UNBROKEN.matcher(line).replaceAll((word) -> squeeze(word.group()));
	}

	/**
	 * {@return running text of a page without layout blanks; those of a list of names
	 * stay}
	 */
	static String body(String text) {
		String collapsed = collapse(text);
		StringBuilder marked = new StringBuilder();
		int end = 0;
		Matcher list = NAMES.matcher(collapsed);
		while (list.find()) {
			marked.append(collapsed, end, list.start()).append(list.group().replace(' ', KEPT));
			end = list.end();
		}
		marked.append(collapsed, end, collapsed.length());
		return LAYOUT_BLANK.matcher(marked).replaceAll("").replace(KEPT, ' ');
	}

	/**
	 * {@return running text of a web page: the blanks between words stay, those beside
	 * digits, punctuation and single characters (李 强) go}
	 */
	static String record(String text) {
		return RECORD_BLANK.matcher(collapse(text)).replaceAll("");
	}

	/**
	 * {@return the text without any blank}
	 */
	static String squeeze(String text) {
		return BLANKS.matcher(text).replaceAll("");
	}

	/**
	 * {@return a headline with one blank between phrases; letter-spaced words (会 议, 李 强)
	 * closed up}
	 */
	static String headline(String line) {
		List<String> phrases = new ArrayList<>();
		String last = "";
		for (String phrase : collapse(line).split(" ")) {
			if (phrases.isEmpty() || separates(last, phrase)) {
				phrases.add(phrase);
			}
			else {
				phrases.set(phrases.size() - 1, phrases.get(phrases.size() - 1) + phrase);
			}
			last = phrase;
		}
		return String.join(" ", phrases);
	}

	/** Whether the blank between two phrases of a headline stands for a comma. */
	private static boolean separates(String left, String right) {
		char end = left.isEmpty() ? ' ' : left.charAt(left.length() - 1);
		char start = right.isEmpty() ? ' ' : right.charAt(0);
		if (isLatin(end) || isLatin(start)) {
			return isLatin(end) == isLatin(start) || (isLatin(start) && left.length() > 3 && "第年月日至到".indexOf(end) < 0);
		}
		boolean single = left.length() == 1 || right.length() == 1;
		return !single && "—：，、；·“《（".indexOf(end) < 0 && "—：，、；·”》）。！？".indexOf(start) < 0;
	}

	private static boolean isLatin(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
	}

	/**
	 * {@return two pieces of running text put together as if there had been no line
	 * break}
	 */
	static String join(String one, String other) {
		boolean words = !one.isEmpty() && !other.isEmpty() && Character.isLowerCase(one.charAt(one.length() - 1))
				&& other.charAt(0) < 0x80 && Character.isLetter(other.charAt(0));
		return words ? one + " " + other : one + other;
	}

}
