package org.policygraph.api.article;

/** What sort of piece an article is. */
enum ArticleKind {

	/** A report. */
	NEWS,
	/** An opinion. */
	COMMENTARY,
	/** The text under a photograph. */
	CAPTION,
	/** A passage of another article, printed large. */
	PULL_QUOTE

}
