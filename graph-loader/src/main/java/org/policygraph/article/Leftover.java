package org.policygraph.article;

import org.policygraph.text.Span;

/**
 * A line of a page that is in none of its articles.
 *
 * @param where its place in the document's text
 * @param text the line, blanks collapsed
 * @param reason why it is in no article
 */
public record Leftover(Span where, String text, Reason reason) {

	/** Why a line is in no article. */
	public enum Reason {

		/** Imprint, date, advertisement. */
		FURNITURE,
		/** A headline or an author on a page that has no text for it. */
		NO_TEXT

	}

}
