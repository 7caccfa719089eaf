package org.policygraph.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicon;

/** What the lines of a headline say: who did what, or what it was about. */
final class Titles {

	private static final Pattern REPORT = Pattern
		.compile("^(?!" + alternatives("headline-openers.txt") + ").{2,24}?" + alternatives("headline-verbs.txt"));

	private static final Pattern DEMAND = Pattern.compile("^" + alternatives("headline-openers.txt"));

	private static final Pattern REPORTED = Pattern.compile(alternatives("headline-verbs.txt") + "$");

	private static final Pattern DANGLING = Pattern.compile(alternatives("headline-dangling.txt") + "$|[0-9]$");

	/** 在祁县调研时强调 asks for the next line, and yet that is a line of its own. */
	private static final Pattern ANNOUNCES = Pattern.compile("(?:强调|指出|要求|表示|提出|时说|时|：|——)$");

	private static final Pattern SUBTITLE = Pattern.compile("^(?:[—―－-]{1,2})");

	private static final int REMAINDER = 2;

	private Titles() {
	}

	private static String alternatives(String list) {
		return "(?:" + String.join("|", Lexicon.lines(Titles.class, list)) + ")";
	}

	/**
	 * {@return whether the line has a subject and a verb of reporting: 市委召开会议}
	 */
	static boolean reports(String line) {
		return REPORT.matcher(line).find();
	}

	/**
	 * {@return whether the line begins as slogans do: 推动高质量发展}
	 */
	static boolean demands(String line) {
		return DEMAND.matcher(line).find();
	}

	/**
	 * {@return whether the line ends with a verb of reporting: …论坛在沈阳开幕}
	 */
	static boolean endsReporting(String line) {
		return REPORTED.matcher(line).find();
	}

	/**
	 * {@return whether the line asks for the next one: …调研时强调}
	 */
	static boolean announces(String line) {
		return ANNOUNCES.matcher(line).find();
	}

	/**
	 * {@return whether the line is a sub-headline by its dash}
	 */
	static boolean dashed(String line) {
		return SUBTITLE.matcher(line).find();
	}

	/**
	 * {@return the title's place among the lines of a headline: the first that reports,
	 * else the first}
	 */
	static int choose(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (!dashed(lines.get(i)) && reports(lines.get(i))) {
				return i;
			}
		}
		return 0;
	}

	/** How two lines of one block follow each other. */
	enum Link {

		/** One phrase, torn. */
		TORN,
		/** Two phrases of one line. */
		PARALLEL,
		/** Two lines. */
		SEPARATE

	}

	/**
	 * {@return how a line of a headline follows the one over it}
	 * @param upper the line or lines before
	 * @param lower the line
	 * @param body the body without blanks; it often says the same words in one piece
	 */
	static Link link(String upper, String lower, String body) {
		if (dashed(lower) || announces(upper)) {
			return Link.SEPARATE;
		}
		if (DANGLING.matcher(upper).find() || opens(upper) || remainder(lower)
				|| "的和与及暨等》”".indexOf(lower.charAt(0)) >= 0 || body.contains(tail(upper) + head(lower))) {
			return Link.TORN;
		}
		String last = upper.substring(upper.lastIndexOf('\n') + 1);
		return (Spacing.squeeze(last).length() == Spacing.squeeze(lower).length()) ? Link.PARALLEL : Link.SEPARATE;
	}

	/** Nobody prints so few characters as a line of a headline. */
	private static boolean remainder(String line) {
		return Spacing.squeeze(line).length() <= REMAINDER;
	}

	private static boolean opens(String line) {
		return line.lastIndexOf('《') > line.lastIndexOf('》') || line.lastIndexOf('“') > line.lastIndexOf('”');
	}

	private static String tail(String line) {
		String bare = Spacing.squeeze(line);
		return bare.substring(Math.max(0, bare.length() - 2));
	}

	private static String head(String line) {
		String bare = Spacing.squeeze(line);
		return bare.substring(0, Math.min(2, bare.length()));
	}

}
