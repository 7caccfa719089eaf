package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page leaves in the text that was copied from it. */
final class Residue {

	private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

	private static final Pattern BREAK = Pattern.compile("</?(?:p|br|div|h[1-6]|li|tr)\\b[^<>]{0,200}>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TAG = Pattern.compile(
			"</?(?:a|b|i|u|em|strong|span|font|img|ul|ol|table|tbody|td|th|script|style|section)\\b[^<>]{0,500}>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");

	private static final Map<String, String> NAMED = Map.of("nbsp", " ", "ensp", " ", "emsp", " ", "amp", "&", "lt",
			"<", "gt", ">", "quot", "\"", "ldquo", "“", "rdquo", "”", "middot", "·");

	/** Markdown's marks of emphasis, escaped or not. */
	private static final Pattern EMPHASIS = Pattern.compile("(?:\\\\\\*|\\*){2,}|\\\\(?=[*_#~-])");

	private static final Rules LINES = Rules.load("residue.tsv");

	private static final Rules TAILS = Rules.load("residue-tails.tsv");

	private Residue() {
	}

	/**
	 * {@return the lines of the article, blanks collapsed, none empty}
	 * @param text the text as it was found
	 */
	static List<String> lines(String text) {
		String plain = COMMENT.matcher(text).replaceAll("\n");
		plain = TAG.matcher(BREAK.matcher(plain).replaceAll("\n")).replaceAll("");
		plain = EMPHASIS.matcher(decode(plain)).replaceAll("");
		List<String> lines = new ArrayList<>();
		for (String raw : plain.split("\\R")) {
			String line = Spacing.collapse(raw);
			if (TAILS.matches(line)) {
				break;
			}
			if (!line.isEmpty() && !LINES.matches(line)) {
				lines.add(line);
			}
		}
		return lines;
	}

	private static String decode(String text) {
		return ENTITY.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(decode(match.group(), match)));
	}

	private static String decode(String entity, MatchResult match) {
		if (match.group(3) != null) {
			return NAMED.getOrDefault(match.group(3), entity);
		}
		int point = (match.group(1) != null) ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
		return Character.isValidCodePoint(point) ? Character.toString(point) : entity;
	}

}
