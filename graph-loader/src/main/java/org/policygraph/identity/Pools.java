package org.policygraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.identity.Ties.Side;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Office;
import org.policygraph.text.Lexicon;

/**
 * How many people come into question for an office, as data: {@code pools.tsv},
 * {@code leaders.tsv}, {@code parties.txt}.
 */
final class Pools {

	private final Map<String, Double> pools = new HashMap<>();

	private final Set<String> leaders = new HashSet<>();

	private final Set<String> parties = Set.copyOf(Lexicon.lines(Pools.class, "parties.txt"));

	Pools() {
		Lexicon.table(Pools.class, "pools.tsv", 2)
			.forEach((row) -> this.pools.put(row.get(0), Double.parseDouble(row.get(1))));
		Lexicon.table(Pools.class, "leaders.tsv", 2).forEach((row) -> {
			for (String title : row.get(1).split(" ")) {
				this.leaders.add(row.get(0) + title);
			}
		});
	}

	/**
	 * {@return the people of a pool}
	 */
	double people(String pool) {
		return this.pools.getOrDefault(pool, 0.0);
	}

	/**
	 * {@return whether an office is one of the leaders'}
	 */
	boolean leads(Office office) {
		return this.leaders.contains(office.label());
	}

	/**
	 * {@return the pool that an office belongs to}
	 */
	String of(Side side) {
		Office office = side.office();
		if (office == null || (!office.open() && side.calling() != null)) {
			return (side.calling() != null) ? side.calling() : side.foreign() ? "FOREIGN" : "BARE";
		}
		if (side.foreign()) {
			return "FOREIGN";
		}
		if (office.presides()) {
			return "PRESIDIUM";
		}
		if (!office.open()) {
			return "ORGANIZATION";
		}
		if (leads(office)) {
			return "LEADER";
		}
		if (this.parties.contains(office.organ())) {
			return "PARTIES";
		}
		Level level = office.level();
		return (level != null) ? level.name() : "INTERNATIONAL";
	}

}
