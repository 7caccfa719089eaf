package org.policygraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.policygraph.identity.Findings.Question;
import org.policygraph.resolution.Names;

/**
 * Short names that several names in full may be meant by as well: a father and a son who
 * follow each other in one office. Such a short name means whoever of them was seen at
 * that time; nobody, where that is none or several.
 */
final class Shared {

	private final Map<String, Tally> tallies = new HashMap<>();

	/** Those in full that may be meant, by the bearer of the short name. */
	private final Map<String, Map<String, Tally>> meant = new TreeMap<>();

	/**
	 * Reads the pairs of one family.
	 * @param holders its bearers with an office
	 * @param pairs which of them may be one
	 */
	Shared(Collection<Tally> holders, List<Question> pairs) {
		holders.forEach((holder) -> this.tallies.put(holder.bearer(), holder));
		for (Question pair : pairs) {
			if (pair.judgement().score() >= Identification.JOINED) {
				add(pair.left(), pair.right());
				add(pair.right(), pair.left());
			}
		}
	}

	/**
	 * {@return whether one of a pair is a short name and the other one of several in full
	 * that it may mean, and it is not said which}
	 */
	boolean isOpen(Question pair) {
		return isOpen(pair.left(), pair.right()) || isOpen(pair.right(), pair.left());
	}

	private boolean isOpen(String small, String full) {
		Map<String, Tally> all = this.meant.getOrDefault(small, Map.of());
		Tally one = all.get(full);
		if (one == null || all.values().stream().allMatch((other) -> compatible(one, other))) {
			return false;
		}
		Tally seen = Objects.requireNonNull(this.tallies.get(small), small);
		Set<String> then = all.values()
			.stream()
			.filter((other) -> atOneTime(seen, other))
			.map((other) -> other.traits().name())
			.collect(Collectors.toSet());
		return !then.equals(Set.of(one.traits().name()));
	}

	private void add(String small, String full) {
		Tally one = this.tallies.get(small);
		Tally other = this.tallies.get(full);
		if (one != null && other != null && length(one) == 1 && length(other) > 1) {
			this.meant.computeIfAbsent(small, (key) -> new TreeMap<>()).put(full, other);
		}
	}

	private static int length(Tally tally) {
		return Names.parts(tally.traits().name()).length;
	}

	private static boolean compatible(Tally one, Tally other) {
		return Names.compatible(one.traits().name(), other.traits().name());
	}

	/** Who is undated may be of any time. */
	private static boolean atOneTime(Tally one, Tally other) {
		Long days = Likeness.overlap(one, other);
		return days == null || days >= 0;
	}

}
