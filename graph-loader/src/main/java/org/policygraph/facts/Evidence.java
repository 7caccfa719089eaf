package org.policygraph.facts;

/**
 * The printed characters that a fact rests on.
 *
 * @param field the part of the article: {@code text} (its body), {@code title} or
 * {@code subtitles/0}, {@code subtitles/1} … for what only a headline says
 * @param start the first position in that part
 * @param end the position after the last
 * @param rule the stable id of the rule that read it (person.list, date.range)
 * @param confidence how sure the rule is, 0 to 1
 */
public record Evidence(String field, int start, int end, String rule, double confidence) {

	/** The field of a fact that the body carries. */
	public static final String TEXT = "text";

	public Evidence {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No evidence from " + start + " to " + end + " by " + rule);
		}
		if (!(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException("Confidence " + confidence + " of " + rule + " is not in [0, 1]");
		}
	}

}
