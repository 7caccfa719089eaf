package org.policygraph.resolution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.Place;
import org.policygraph.text.Lexicon;

/**
 * The administrative divisions and states of the gazetteer, by printed name. Immutable.
 */
final class Divisions {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 15;

	private static final Map<org.policygraph.places.Level, Level> LEVELS = new EnumMap<>(Map.of(
			org.policygraph.places.Level.COUNTRY, Level.NATIONAL, org.policygraph.places.Level.PROVINCE, Level.PROVINCE,
			org.policygraph.places.Level.PREFECTURE, Level.PREFECTURE, org.policygraph.places.Level.COUNTY,
			Level.COUNTY, org.policygraph.places.Level.TOWNSHIP, Level.TOWNSHIP));

	private static final String CHINA = "CN";

	private final Gazetteer gazetteer;

	private final Map<String, String> abbreviations = new HashMap<>();

	Divisions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		Lexicon.table(Gazetteer.class, "abbreviations.tsv", 2)
			.forEach((row) -> this.abbreviations.put(row.get(0), row.get(1)));
	}

	/**
	 * {@return the state itself}
	 * @throws IllegalStateException if the gazetteer does not have it
	 */
	Location china() {
		Place china = this.gazetteer.byCode(CHINA);
		if (china == null) {
			throw new IllegalStateException("The gazetteer has no place " + CHINA);
		}
		return location(china);
	}

	/**
	 * {@return a place of the gazetteer as a node}
	 */
	Location location(Place place) {
		Place above = this.gazetteer.parent(place);
		Location partOf = (above != null) ? location(above) : null;
		if (place.level() == org.policygraph.places.Level.COUNTRY) {
			return new Location(place.code(), place.name(), Location.Kind.COUNTRY, Level.NATIONAL, place.code(), null);
		}
		boolean numbered = place.code().chars().allMatch(Character::isDigit);
		return new Location(numbered ? CHINA + "-" + place.code() : Ids.of("pl", "division", place.code()),
				place.name(), Location.Kind.DIVISION, LEVELS.get(place.level()), numbered ? place.code() : null,
				partOf);
	}

	/**
	 * Finds the one place that a printed name means.
	 * @param name full, short, or the one letter of 在京
	 * @param context a place that the text is about: the paper's home, the place printed
	 * before; or null
	 * @return the place, or null where several come into question or none is known
	 */
	@Nullable Location named(String name, @Nullable Location context) {
		String full = this.abbreviations.getOrDefault(name, name);
		List<Location> candidates = this.gazetteer.named(full).stream().map(this::location).toList();
		if (candidates.size() <= 1) {
			return candidates.isEmpty() ? null : candidates.get(0);
		}
		Location near = only(candidates.stream().filter((place) -> related(place, context)).toList());
		if (near != null) {
			return near;
		}
		Location known = only(candidates.stream().filter(Divisions::wellKnown).toList());
		return (known != null) ? known : around(candidates);
	}

	/**
	 * Finds the chain of place names that a text begins with (山西省晋中市委 → 晋中市).
	 * @param text an organ as printed
	 * @param context as for {@link #named}
	 * @return the last place of the chain and where it ends, or null
	 */
	@Nullable Prefix prefix(String text, @Nullable Location context) {
		Prefix found = null;
		int start = 0;
		Location around = context;
		Location place = longest(text, start, around);
		while (place != null) {
			start = end(text, start, place, around);
			found = new Prefix(place, start);
			around = place;
			place = longest(text, start, around);
		}
		return found;
	}

	private @Nullable Location longest(String text, int start, @Nullable Location context) {
		for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + SHORTEST_NAME; end--) {
			Location place = named(text.substring(start, end), context);
			if (place != null) {
				return place;
			}
		}
		return null;
	}

	private int end(String text, int start, Location place, @Nullable Location context) {
		int end = Math.min(text.length(), start + LONGEST_NAME);
		while (!place.equals(named(text.substring(start, end), context))) {
			end--;
		}
		return end;
	}

	/** 乌鲁木齐 is the city, not the county within it. */
	private static @Nullable Location around(List<Location> candidates) {
		return only(candidates.stream()
			.filter((place) -> candidates.stream().allMatch((other) -> other.isIn(place)))
			.toList());
	}

	private static @Nullable Location only(List<Location> places) {
		return (places.size() == 1) ? places.get(0) : null;
	}

	/** A province's short name (吉林) means the province, whatever else is called so. */
	private static boolean wellKnown(Location place) {
		return place.level() == Level.PROVINCE || place.kind() == Location.Kind.COUNTRY;
	}

	/** Places that the context lies in or that lie in it, or beside it. */
	private static boolean related(Location place, @Nullable Location context) {
		return context != null && (place.isIn(context) || context.isIn(place)
				|| (place.partOf() != null && place.partOf().equals(context.partOf())));
	}

	/**
	 * A place that a text begins with.
	 *
	 * @param place the place
	 * @param end the position after its name
	 */
	record Prefix(Location place, int end) {

	}

}
