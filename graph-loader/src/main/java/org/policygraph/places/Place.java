package org.policygraph.places;

import org.jspecify.annotations.Nullable;

/**
 * A place that has a name of its own in the gazetteer.
 *
 * @param code GB/T 2260 (140727), nine digits for a township, ISO 3166-1 for a country
 * (RU), else the parent's code and the name (RU:莫斯科)
 * @param name the full name: 祁县, 内蒙古自治区
 * @param shortName the name without its kind: 内蒙古; the full name where nothing can be
 * left out
 * @param level its level
 * @param parentCode the code of the place above it, or null for a country
 * @param since the first year in which it bears this name and code; {@link #EARLIEST}
 * where that is before the tables begin
 * @param until the last such year; {@link #LATEST} where it still does
 */
public record Place(String code, String name, String shortName, Level level, @Nullable String parentCode, int since,
		int until) {

	/** Before every year of the tables. */
	public static final int EARLIEST = 0;

	/** After every year of the tables. */
	public static final int LATEST = 9999;

	/**
	 * {@return whether it bears this name and code still}
	 */
	public boolean isCurrent() {
		return this.until == LATEST;
	}

	/**
	 * {@return whether it bore this name and code in a year}
	 */
	public boolean existedIn(int year) {
		return this.since <= year && year <= this.until;
	}

	static Place lasting(String code, String name, String shortName, Level level, @Nullable String parentCode) {
		return new Place(code, name, shortName, level, parentCode, EARLIEST, LATEST);
	}

}
