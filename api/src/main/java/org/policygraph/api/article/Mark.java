package org.policygraph.api.article;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;

/**
 * A span of an article from which something was read.
 *
 * @param kind what was read
 * @param field the part of the article: {@code text}, {@code title}, {@code subtitles/0}
 * @param start the first position in that part, in UTF-16 units
 * @param end the position after the last
 * @param quote the words
 * @param about what was read, by name
 * @param rule the stable id of the rule that read it, or null
 * @param confidence how sure the rule is, 0 to 1, or null
 */
@Schema(name = "ArticleMark", description = "A span of an article from which something was read: "
		+ "`quote` is the article's `field` from `start` to `end`.")
record Mark(Kind kind, String field, int start, int end, String quote, Reference about, @Nullable String rule,
		@Nullable Double confidence) {

	/** What a span can speak of. */
	enum Kind {

		/** A person. */
		PERSON,
		/** That something took place. */
		EVENT,
		/** Where it took place. */
		PLACE,
		/** When it took place. */
		DATE,
		/** Unnamed participants. */
		GROUP,
		/** What was said. */
		STATEMENT,
		/** An enumeration. */
		TASK_SET,
		/** A task. */
		TASK,
		/** A measure. */
		MEASURE

	}

}
