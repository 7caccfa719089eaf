package org.policygraph.layout;

/** What a line of a page is. */
enum Label {

	/** Imprint, date, advertisement: no part of any article. */
	FURNITURE,
	/** Headline, sub-headline, banner. */
	HEAD,
	/** An author on a line of its own. */
	BYLINE,
	/** The first line of a text. */
	FIRST,
	/** A further line of a text. */
	TEXT,
	/** A headline within a text. */
	SUBHEAD,
	/** A line of the text under a photograph. */
	CAPTION,
	/** A line of a passage of an article, printed large. */
	QUOTE;

	/**
	 * {@return whether the line belongs to the running text of an article}
	 */
	boolean running() {
		return this == FIRST || this == TEXT || this == SUBHEAD;
	}

}
