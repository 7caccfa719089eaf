package org.policygraph.api.search;

/** How what was typed fits a hit; the better first. */
enum Match {

	/** A whole name: in full, in short, in pinyin or its initials. */
	EXACT,
	/** How a name begins. */
	PREFIX,
	/** Some part of a name or headline. */
	INFIX,
	/** Words of the text. */
	TEXT

}
