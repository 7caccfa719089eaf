package org.policygraph.article;

/** What sort of piece an article is. */
public enum Kind {

	/** A report. */
	NEWS,

	/** An opinion: 评论员文章, 社论, 快评. */
	COMMENTARY,

	/** The text under a photograph. */
	CAPTION,

	/** A passage of another article, printed large. */
	PULL_QUOTE

}
