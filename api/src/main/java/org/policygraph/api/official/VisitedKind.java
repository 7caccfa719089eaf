package org.policygraph.api.official;

/** What sort of places a question about someone's whereabouts means. */
enum VisitedKind {

	/** Administrative divisions. */
	DIVISION,
	/** Venues and visited sites. */
	SITE,
	/** Countries. */
	COUNTRY,
	/** Names that could not be resolved. */
	UNRESOLVED

}
