package org.policygraph.meetings;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether two tellings are of one event, and why.
 *
 * @param evidence what speaks for it and against it
 */
record Verdict(Set<Feature> evidence) {

	Verdict {
		evidence = evidence.isEmpty() ? Set.of() : EnumSet.copyOf(evidence);
	}

	/**
	 * {@return the sum of the evidence}
	 */
	double score() {
		return this.evidence.stream().mapToDouble(Feature::weight).sum();
	}

	/**
	 * {@return whether they are of one event}
	 */
	boolean same() {
		return !impossible() && score() >= Feature.ENOUGH;
	}

	/**
	 * {@return whether something rules out that they are of one event, directly or
	 * through a third}
	 */
	boolean impossible() {
		return !this.evidence.contains(Feature.SHOWN)
				&& this.evidence.stream().anyMatch((feature) -> feature.weight() <= Feature.IMPOSSIBLE);
	}

}
