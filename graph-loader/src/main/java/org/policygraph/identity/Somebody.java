package org.policygraph.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id {@code pe-…}: of the bearer that was seen first
 * @param name the name that is printed most
 * @param aliases the other names, sorted
 * @param sphere the division or state that the person was last seen to serve, or the name
 * of the organisation; null where unknown
 */
public record Somebody(String id, String name, List<String> aliases, @Nullable String sphere) {

	public Somebody {
		aliases = List.copyOf(aliases);
	}

}
