package org.policygraph.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * One line of {@code rules.tsv}.
 *
 * @param name its stable id
 * @param reading what it reads
 * @param pattern its pattern, macros replaced
 * @param groups the names of the pattern's groups
 * @param example a text that it reads
 * @param value what the example means
 * @param counterExample a text that it does not read
 */
record DateRule(String name, Reading reading, Pattern pattern, List<String> groups, String example, String value,
		String counterExample) {

	private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+[0-9]?)>");

	private static final String CHINESE_NUMERALS = "一二三四五六七八九十百千零〇";

	static DateRule parse(String line, Map<String, String> macros) {
		String[] cells = line.split("\t");
		if (cells.length != 6) {
			throw new IllegalArgumentException("rules.tsv wants 6 columns (rule, reading, pattern, example, value, "
					+ "counter-example) but has " + cells.length + ": " + line);
		}
		String expanded = cells[2];
		for (Map.Entry<String, String> macro : macros.entrySet()) {
			expanded = expanded.replace("{" + macro.getKey() + "}", macro.getValue());
		}
		try {
			return new DateRule(cells[0], Reading.valueOf(cells[1]), Pattern.compile(expanded),
					GROUP.matcher(expanded).results().map((match) -> match.group(1)).distinct().toList(), cells[3],
					cells[4], cells[5]);
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException("The pattern of rule " + cells[0] + " is wrong: " + ex.getMessage(), ex);
		}
	}

	/**
	 * {@return what this rule reads at exactly this position, or null}
	 */
	@Nullable Moment at(String text, int position) {
		Matcher matcher = this.pattern.matcher(text)
			.region(position, text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		if (!matcher.lookingAt() || matcher.end() == position || cutsNumber(text, position)) {
			return null;
		}
		Map<String, String> values = new HashMap<>();
		for (String group : this.groups) {
			String value = matcher.group(group);
			if (value != null) {
				values.put(group, value);
			}
		}
		return new Moment(this, position, matcher.end(), Map.copyOf(values));
	}

	/**
	 * {@return whether a match of this rule can begin with the character}
	 */
	boolean canBeginWith(char first) {
		Matcher matcher = this.pattern.matcher(String.valueOf(first));
		return matcher.lookingAt() || matcher.hitEnd();
	}

	/** A date does not begin in the middle of a number (1.15日, 第15日, 二十五日). */
	private static boolean cutsNumber(String text, int position) {
		if (position == 0) {
			return false;
		}
		char before = text.charAt(position - 1);
		char first = text.charAt(position);
		if (Character.isDigit(first)) {
			return Character.isDigit(before) || before == '.' || before == '第' || CHINESE_NUMERALS.indexOf(before) >= 0;
		}
		return CHINESE_NUMERALS.indexOf(first) >= 0
				&& (CHINESE_NUMERALS.indexOf(before) >= 0 || before == '第' || Character.isDigit(before));
	}

}
