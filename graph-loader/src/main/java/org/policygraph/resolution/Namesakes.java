package org.policygraph.resolution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/** Tells places of one name apart. Immutable. */
final class Namesakes {

	/** 朝阳: the district is as well known as the city. */
	private final Set<String> contested = Set.copyOf(Lexicon.lines(Namesakes.class, "contested-names.txt"));

	/**
	 * Chooses among places of one name.
	 * @param name the name
	 * @param candidates at least one
	 * @param isShort whether none of them has it for its full name
	 * @param clues what the text says about where it is
	 * @return the one that is meant, if that can be told
	 */
	Choice choose(String name, List<Location> candidates, boolean isShort, Clues clues) {
		List<Location> chained = in(clues.chain(), candidates);
		if (!chained.isEmpty()) {
			Location next = only(chained);
			return (next != null) ? new Choice(next, true) : near(chained, clues);
		}
		List<Location> usual = (isShort && !this.contested.contains(name)) ? usual(candidates) : candidates;
		Location one = only(usual);
		if (one != null) {
			return new Choice(one, isSure(name, one, clues));
		}
		return near(usual, clues);
	}

	/** A township has namesakes, and so have some cities abroad: 圣何塞, 金斯顿. */
	private boolean isSure(String name, Location one, Clues clues) {
		Location above = one.partOf();
		if (above != null && above.kind() == Location.Kind.COUNTRY && this.contested.contains(name)) {
			return clues.places().anyMatch(above::equals);
		}
		return one.level() != Level.TOWNSHIP || !one.name().equals(name) || isNear(one, clues);
	}

	/**
	 * A short name means the city, not the district that shares it; the province, not the
	 * city.
	 */
	private static List<Location> usual(List<Location> candidates) {
		for (Level level : List.of(Level.NATIONAL, Level.PROVINCE, Level.PREFECTURE)) {
			List<Location> high = candidates.stream().filter((place) -> place.level() == level).toList();
			if (!high.isEmpty()) {
				return high;
			}
		}
		return candidates;
	}

	/**
	 * Goes from the strongest clue to the weakest and keeps the candidates that are
	 * nearest to it.
	 */
	private static Choice near(List<Location> candidates, Clues clues) {
		List<Location> left = candidates;
		for (List<Location> places : clues.around()) {
			int nearest = nearest(left, places);
			if (nearest > Nearness.NONE.ordinal()) {
				left = left.stream().filter((place) -> nearness(place, places) == nearest).toList();
				Location one = only(left);
				if (one != null) {
					return new Choice(one, nearest > Nearness.PROVINCE.ordinal());
				}
			}
		}
		return Choice.none();
	}

	private static int nearest(List<Location> candidates, List<Location> places) {
		return candidates.stream().mapToInt((place) -> nearness(place, places)).max().orElse(0);
	}

	private static int nearness(Location place, List<Location> others) {
		return others.stream().mapToInt((other) -> Nearness.of(place, other).ordinal()).max().orElse(0);
	}

	private static boolean isNear(Location place, Clues clues) {
		return clues.places().anyMatch((other) -> Nearness.of(place, other) != Nearness.NONE);
	}

	private static List<Location> in(@Nullable Location place, List<Location> candidates) {
		return (place != null) ? candidates.stream().filter((one) -> !one.equals(place) && one.isIn(place)).toList()
				: List.of();
	}

	/** The one place, or the one that holds all others: 朝阳市, not 朝阳县 in it. */
	private static @Nullable Location only(List<Location> places) {
		List<Location> outer = places.stream()
			.filter((place) -> places.stream().allMatch((other) -> other.isIn(place)))
			.toList();
		return (outer.size() == 1) ? outer.get(0) : null;
	}

	/** How near two places are. */
	private enum Nearness {

		NONE, PROVINCE, PREFECTURE, WITHIN;

		static Nearness of(Location one, Location other) {
			if (other.kind() != Location.Kind.DIVISION) {
				return (other.partOf() == null && !other.id().equals("CN") && one.isIn(other)) ? WITHIN : NONE;
			}
			if (one.isIn(other) || other.isIn(one)) {
				return WITHIN;
			}
			return share(one, other, Level.PREFECTURE) ? PREFECTURE
					: share(one, other, Level.PROVINCE) ? PROVINCE : NONE;
		}

		private static boolean share(Location one, Location other, Level level) {
			Location above = one.at(level);
			return above != null && above.equals(other.at(level));
		}

	}

}
