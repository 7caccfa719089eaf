package org.policygraph.places;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a division is printed that no table lists: 果园乡, 台吐尔村.
 *
 * @param rule the id of the rule
 * @param level what its unit says
 * @param pattern the name; its group is the name without the unit
 */
record UnlistedForm(String rule, Level level, Pattern pattern) {

	/**
	 * A name's letters: no punctuation, no little words that stand between names, unless
	 * they make a word that names like to have (和平路街道).
	 */
	private static final String LETTERS = "(?:[\\u4e00-\\u9fa5&&[^的了和与及等在到来自是为有把被个从至往赴、]]|和(?=[平谐睦美兴顺安悦苑园])|(?<=[永太祥义泰仁顺])和|(?<=[福旺喜])来)";

	static UnlistedForm of(String[] cells) {
		return new UnlistedForm(cells[0], Level.valueOf(cells[1]), Pattern.compile(cells[2].replace("{L}", LETTERS)));
	}

	/**
	 * {@return where a name of this form ends that begins at the position, or -1}
	 */
	int end(String text, int position) {
		Matcher matcher = matcher(text, position);
		return matcher.lookingAt() ? matcher.end() : -1;
	}

	/**
	 * {@return the name at the position without its unit}
	 */
	String stem(String text, int position) {
		Matcher matcher = matcher(text, position);
		return matcher.lookingAt() ? matcher.group(1) : "";
	}

	private Matcher matcher(String text, int position) {
		return this.pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
	}

}
