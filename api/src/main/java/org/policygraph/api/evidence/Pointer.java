package org.policygraph.api.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a fact in the graph says of its evidence: {@code article:start-end} for the body,
 * {@code article:title:start-end} and {@code article:subtitles/0:start-end} for
 * headlines.
 *
 * @param article the article's id
 * @param field {@code text}, {@code title} or {@code subtitles/0} …
 * @param start the first position, in UTF-16 units
 * @param end the position after the last
 */
public record Pointer(String article, String field, int start, int end) {

	private static final Pattern FORM = Pattern
		.compile("(?<article>.+?)(?::(?<field>title|subtitles/\\d+))?:(?<start>\\d+)-(?<end>\\d+)");

	/**
	 * {@return where evidence points}
	 * @param text the evidence as the graph has it
	 * @throws IllegalStateException if it points nowhere
	 */
	public static Pointer parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalStateException("The graph has evidence that points nowhere: " + text);
		}
		String field = matcher.group("field");
		return new Pointer(matcher.group("article"), (field != null) ? field : "text",
				Integer.parseInt(matcher.group("start")), Integer.parseInt(matcher.group("end")));
	}

}
