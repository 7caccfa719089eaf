package org.policygraph.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
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
		Tally seen = this.tallies.get(small);
		TreeSet<String> then = new TreeSet<>();
		all.values()
			.stream()
			.filter((other) -> atOneTime(seen, other))
			.forEach((other) -> then.add(other.traits().name()));
		return then.size() != 1 || !then.contains(one.traits().name());
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

	private static boolean atOneTime(@Nullable Tally one, Tally other) {
		return one != null && !isAfter(one.first(), other.last()) && !isAfter(other.first(), one.last());
	}

	private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && other != null && one.isAfter(other);
	}

}
