package org.policygraph.api.web;

import org.jspecify.annotations.Nullable;

/** An answer that may go on: its header {@code Link} says where, as its body does. */
public interface Paged {

	/**
	 * {@return the address of the following items, or null after the last}
	 */
	@Nullable String next();

}
