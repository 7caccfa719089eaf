package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.policygraph.resolution.Names;

/**
 * Says which bearers of the given names are one person. Pure; one instance serves any
 * number of threads.
 */
public final class Identification {

	/** From here on two are taken for one. */
	static final double JOINED = 0.95;

	/** From here on somebody should look. */
	static final double OPEN = 0.2;

	private final Likeness likeness;

	private final BareMentions bareMentions;

	/**
	 * Reads the resources of this package.
	 */
	public Identification() {
		Pools pools = new Pools();
		Rarity rarity = new Rarity();
		this.likeness = new Likeness(new Ties(pools), rarity);
		this.bareMentions = new BareMentions(pools, rarity);
	}

	/**
	 * Identifies the bearers of names that share a family name form
	 * ({@link Names#family}), or that verdicts connect.
	 * @param tallies all bearers of these names
	 * @param verdicts what has been decided on them; free of contradictions
	 * @return who they are; the same whatever the order of the arguments
	 */
	public Identities identify(Collection<Tally> tallies, Collection<Verdict> verdicts) {
		Map<String, Tally> bearers = new TreeMap<>();
		tallies.forEach((tally) -> bearers.put(tally.bearer(), tally));
		Findings findings = new Findings(bearers);
		Joining joining = new Joining(this.likeness, this.bareMentions, findings);
		joining.obey(verdicts);
		Map<String, List<Tally>> families = new TreeMap<>();
		bearers.values()
			.forEach(
					(tally) -> families.computeIfAbsent(Names.family(tally.traits().name()), (key) -> new ArrayList<>())
						.add(tally));
		families.values().forEach(joining::joinHolders);
		families.values().forEach(joining::placeBare);
		return new Outcome(bearers, findings).identities();
	}

}
