package org.policygraph.api.place;

/** What sort of place a place is. */
enum PlaceKind {

	/** An administrative division. */
	DIVISION,
	/** A venue or visited site. */
	SITE,
	/** A country. */
	COUNTRY,
	/** A printed name of which it is not known where it is. */
	UNRESOLVED

}
