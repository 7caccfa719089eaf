package org.policygraph.resolution;

import org.jspecify.annotations.Nullable;

/**
 * Which place a printed name means.
 *
 * @param location the place, or null where it cannot be told
 * @param certain whether nothing else comes into question
 */
record Choice(@Nullable Location location, boolean certain) {

	static Choice none() {
		return new Choice(null, false);
	}

}
