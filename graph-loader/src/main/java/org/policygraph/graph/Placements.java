package org.policygraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.graph.KnownBearers.Mention;
import org.policygraph.identity.Placement;

/**
 * Which person each bearer is.
 *
 * @param byBearer by the bearer's id
 */
record Placements(Map<String, Placement> byBearer) {

	static Placements of(Collection<Placement> placements) {
		Map<String, Placement> byBearer = new TreeMap<>();
		placements.forEach((placement) -> byBearer.put(placement.bearer(), placement));
		return new Placements(byBearer);
	}

	@Nullable Placement of(String bearer) {
		return this.byBearer.get(bearer);
	}

	Collection<Placement> all() {
		return this.byBearer.values();
	}

	/**
	 * {@return the id of the person whom a mention means}
	 */
	String person(Mention mention) {
		String alone = mention.alone();
		Placement own = (alone != null) ? of(alone) : null;
		Placement placement = (own != null) ? own : of(mention.bearer());
		String person = (placement != null) ? placement.person() : null;
		return (person != null) ? person : Objects.requireNonNull(alone, () -> "No person for " + mention);
	}

}
