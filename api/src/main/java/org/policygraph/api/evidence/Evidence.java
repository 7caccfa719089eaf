package org.policygraph.api.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The printed words that a fact rests on.
 *
 * @param article the article's id
 * @param field the part of the article that is quoted: {@code text}, {@code title},
 * {@code subtitles/0} …
 * @param start the first position in that part, in UTF-16 units
 * @param end the position after the last
 * @param quote the words: that part from start to end
 * @param rule the stable id of the rule that read them
 * @param confidence how sure the rule is, 0 to 1
 */
@Schema(description = "The printed words that a fact rests on: `quote` is the article's `field` from `start` to `end`.")
public record Evidence(String article, String field, int start, int end, String quote, @Nullable String rule,
		@Nullable Double confidence) {

}
