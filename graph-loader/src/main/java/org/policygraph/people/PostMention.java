package org.policygraph.people;

import org.policygraph.text.Span;

/**
 * One printed post.
 *
 * @param text the post as printed, its organ kept or elided as printed (市委副书记, 主席)
 * @param span its place in the reading
 * @param rule the id of the rule that found it
 * @param confidence 0 to 1
 */
public record PostMention(String text, Span span, String rule, double confidence) {

}
