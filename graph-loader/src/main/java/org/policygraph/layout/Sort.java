package org.policygraph.layout;

/** What a block of a page is. */
enum Sort {

	/** Running text. */
	BODY,
	/** Headline, sub-headline, banner. */
	HEAD,
	/** An author on a line of its own. */
	BYLINE,
	/** The text under a photograph. */
	CAPTION,
	/** A passage of an article, printed large. */
	QUOTE

}
