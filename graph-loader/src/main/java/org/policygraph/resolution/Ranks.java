package org.policygraph.resolution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/** Ranks of divisions, organs and posts. Immutable. */
final class Ranks {

	private static final String ANY = "*";

	private static final Map<Level, Rank> LEVELS = new EnumMap<>(Map.of(Level.PROVINCE, Rank.MINISTERIAL,
			Level.PREFECTURE, Rank.BUREAU, Level.COUNTY, Rank.COUNTY, Level.TOWNSHIP, Rank.TOWNSHIP));

	private final Map<String, Rank> divisions = new HashMap<>();

	/** By organ and title. */
	private final Map<String, String> titles = new HashMap<>();

	Ranks() {
		Lexicon.table(Ranks.class, "division-ranks.tsv", 2).forEach((row) -> {
			Rank rank = Rank.of(row.get(1));
			if (rank != null) {
				this.divisions.put(row.get(0), rank);
			}
		});
		Lexicon.table(Ranks.class, "title-ranks.tsv", 3)
			.forEach((row) -> this.titles.put(row.get(0) + "\t" + row.get(1), row.get(2)));
	}

	/**
	 * {@return the rank of a division of China, or null}
	 */
	@Nullable Rank of(Location division) {
		Rank own = (division.code() != null) ? this.divisions.get(division.code()) : null;
		if (own != null || division.level() != Level.COUNTY) {
			return (own != null || division.level() == null) ? own : LEVELS.get(division.level());
		}
		Location above = division.partOf();
		boolean district = Forms.has("district", division.name());
		Rank over = (above != null && district) ? of(above) : null;
		boolean high = over == Rank.SUB_MINISTERIAL
				|| (over == Rank.MINISTERIAL && above != null && Forms.has("city", above.name()));
		return (over != null && high) ? over.below(2) : Rank.COUNTY;
	}

	/**
	 * {@return the rank of an organ of a division}
	 * @param division the division
	 * @param steps how far it stands below, or {@code -}
	 */
	@Nullable Rank of(Location division, String steps) {
		Rank rank = of(division);
		return (rank != null && !steps.equals("-")) ? rank.below(Integer.parseInt(steps)) : null;
	}

	/**
	 * {@return the rank of a post, or null where it has none of its own}
	 * @param organ where it is
	 * @param title its title with 副 and 常务
	 */
	@Nullable Rank of(@Nullable Organization organ, String title) {
		String name = (organ != null) ? organ.name() : ANY;
		for (int start = 0; start < title.length(); start++) {
			String listed = title.substring(start);
			String steps = this.titles.getOrDefault(name + "\t" + listed, this.titles.get(ANY + "\t" + listed));
			if (steps != null) {
				return (organ != null && !Forms.has("honorary", title)) ? of(organ, steps, title.substring(0, start))
						: null;
			}
		}
		return null;
	}

	private static @Nullable Rank of(Organization organ, String steps, String modifiers) {
		int deputy = Forms.has("deputy", modifiers) ? 1 : 0;
		if (steps.startsWith("=")) {
			Rank fixed = Rank.of(steps.substring(1));
			return (fixed != null) ? fixed.below(deputy) : null;
		}
		Rank rank = organ.rank();
		return (rank != null && !steps.equals("-")) ? rank.below(Integer.parseInt(steps) + deputy) : null;
	}

}
