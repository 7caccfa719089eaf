package org.policygraph.api.place;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How far down from a place a question goes.
 *
 * @param below whether what lies in the place counts too; null means yes
 */
record Reach(@Parameter(
		description = "Whether what lies in the place counts too (default: true).") @Nullable Boolean below) {

	int depth() {
		return Boolean.FALSE.equals(this.below) ? 0 : 6;
	}

}
