package org.policygraph.identity;

import java.util.List;

/**
 * Who the bearers of some names are.
 *
 * @param persons the persons, by id
 * @param placements which person each bearer is, by bearer
 * @param pairs what is not clear, by id
 */
public record Identities(List<Somebody> persons, List<Placement> placements, List<Pair> pairs) {

	public Identities {
		persons = List.copyOf(persons);
		placements = List.copyOf(placements);
		pairs = List.copyOf(pairs);
	}

}
