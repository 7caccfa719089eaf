package org.policygraph.api.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a collection.
 *
 * @param <T> what is collected
 * @param items the items in the collection's order
 * @param next the address of the following items, or null after the last
 */
public record Page<T>(List<T> items,
		@Schema(description = "Address of the following items; null after the last.") @Nullable String next)
		implements
			Paged {

	public Page {
		items = List.copyOf(items);
	}

}
