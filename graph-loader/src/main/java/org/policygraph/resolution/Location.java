package org.policygraph.resolution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A place as a node.
 *
 * @param id {@code CN-140727}, {@code AU}, or {@code pl-…} for what has no code
 * @param name its full name (祁县), or what was printed where that is all we know
 * @param kind what sort of place
 * @param level of a division or state, else null
 * @param code GB/T 2260 or ISO 3166-1, or null
 * @param partOf the place around it, or null
 */
public record Location(String id, String name, Kind kind, @Nullable Level level, @Nullable String code,
		@Nullable Location partOf) {

	/** What sort of place. */
	public enum Kind {

		/** An administrative division of China, or a city abroad. */
		DIVISION,
		/** A venue, a company, a reservoir. */
		SITE,
		/** A state. */
		COUNTRY,
		/** A printed name that could be several places or none we know. */
		UNRESOLVED

	}

	/**
	 * {@return a venue or visited place; two sites of one name in two places are two}
	 * @param name as printed
	 * @param in the place that it lies in, or null
	 * @param home the home of the paper that printed it, or null; it tells sites apart
	 * whose place is not known
	 */
	static Location site(String name, @Nullable Location in, @Nullable Location home) {
		Location around = (in != null) ? in : home;
		String key = (around != null) ? around.id() : "";
		return new Location(Ids.of("pl", "site", (in != null) ? "in" : "near", name, key), name, Kind.SITE, null, null,
				in);
	}

	/**
	 * {@return a village, or a township that no table lists}
	 * @param name as printed
	 * @param in the place that it lies in
	 */
	static Location unlisted(String name, Location in) {
		return new Location(Ids.of("pl", "division", name, in.id()), name, Kind.DIVISION, null, null, in);
	}

	/**
	 * {@return a printed name that no one place is known for}
	 * @param name as printed
	 * @param home the home of the paper that printed it, or null
	 */
	static Location unresolved(String name, @Nullable Location home) {
		return new Location(Ids.of("pl", "unresolved", name, (home != null) ? home.id() : ""), name, Kind.UNRESOLVED,
				null, null, null);
	}

	/**
	 * {@return this place or the nearest around it whose name ends with the given unit
	 * (市, 省), or null: what 市委 and 省长 mean in its papers}
	 */
	@Nullable Location bearing(String unit) {
		Location place = this;
		while (place != null && !place.name().endsWith(unit)) {
			place = place.partOf();
		}
		return place;
	}

	/**
	 * {@return this place or the one around it of the given level, or null}
	 */
	@Nullable Location at(Level wanted) {
		Location place = this;
		while (place != null && place.level() != wanted) {
			place = place.partOf();
		}
		return place;
	}

	/**
	 * {@return this place, or the nearest around it that has a code of its own; a village
	 * gives its township, a city abroad its state}
	 */
	public Location coded() {
		Location place = this;
		while (place.code() == null && place.partOf() != null) {
			place = place.partOf();
		}
		return place;
	}

	/**
	 * {@return the ids of the places around this one, the nearest first}
	 */
	List<String> chain() {
		return Stream.iterate(this.partOf, Objects::nonNull, Location::partOf).map(Location::id).toList();
	}

	/**
	 * {@return whether this is the given place or lies in it}
	 */
	boolean isIn(Location outer) {
		Location place = this;
		while (place != null && !place.equals(outer)) {
			place = place.partOf();
		}
		return place != null;
	}

}
