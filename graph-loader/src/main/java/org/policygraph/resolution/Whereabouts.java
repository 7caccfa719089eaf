package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.ResolvedArticle.Located;
import org.policygraph.text.Lexicon;

/** Which places an event took place in. */
final class Whereabouts {

	/** What makes a unit the one that the paper is at home in. */
	private static final Set<String> OWN = Set.copyOf(Lexicon.lines(Whereabouts.class, "own-words.txt"));

	private final Divisions divisions;

	private final List<String> units = Lexicon.lines(Organs.class, "units.txt");

	private final List<String> unlisted = Lexicon.lines(Whereabouts.class, "unlisted-places.txt");

	private final List<String> streets = Lexicon.lines(Whereabouts.class, "named-after-places.txt");

	private final Map<String, Location> venues = new HashMap<>();

	Whereabouts(Divisions divisions) {
		this.divisions = divisions;
		for (List<String> row : Lexicon.table(Whereabouts.class, "venues.tsv", 2)) {
			Location in = divisions.named(row.get(0), null);
			if (in == null) {
				throw new IllegalStateException("venues.tsv: there is no place " + row.get(0));
			}
			List.of(row.get(1).split(" ")).forEach((venue) -> this.venues.put(venue, in));
		}
	}

	/**
	 * {@return the places and sites of an event, in its order}
	 * @param event what an article says of it
	 * @param home what the article is at home in, or null
	 * @param surroundings what else the article prints
	 */
	List<Located> of(EventFact event, @Nullable Location home, Surroundings surroundings) {
		List<Located> located = new ArrayList<>();
		List<Location> known = new ArrayList<>();
		for (Printed place : event.places()) {
			Choice choice = meant(place, known, home, surroundings);
			Location location = choice.location();
			located.add(new Located((location != null) ? location : Location.unresolved(place.text(), home), place,
					false, choice.certain()));
			if (location != null) {
				known.add(0, location);
			}
		}
		Location seat = innermost(located);
		for (Printed site : event.sites()) {
			Location around = around(site, seat, known, surroundings);
			Location near = (around == null && known.isEmpty()) ? area(home, surroundings) : around;
			located.add(new Located(Location.site(site.text(), near, home), site, true, around != null));
		}
		return located;
	}

	/**
	 * Finds the place that a printed name means.
	 * @param place the name
	 * @param known places of the same event that are known
	 * @param home what the article is at home in, or null
	 * @param surroundings what else the article prints
	 */
	Choice meant(Printed place, List<Location> known, @Nullable Location home, Surroundings surroundings) {
		String unit = own(place.text());
		if (unit != null) {
			Location around = (home != null) ? home : surroundings.common();
			Location own = (around != null) ? around.bearing(unit) : null;
			return new Choice(own, own != null && home != null);
		}
		Clues clues = surroundings.clues(place, known);
		Choice choice = this.divisions.meant(place.text(), clues);
		if (choice.location() != null) {
			return choice;
		}
		Divisions.Prefix prefix = this.divisions.chain(place.text(), clues);
		if (prefix != null && prefix.end() == place.text().length()) {
			return new Choice(prefix.place(), true);
		}
		String rest = (prefix != null) ? place.text().substring(prefix.end()) : place.text();
		Location printed = (prefix != null) ? prefix.place() : clues.chain();
		Location around = (printed != null) ? printed : nearest(place, known, home, surroundings);
		return (around != null && isUnlisted(rest)) ? new Choice(Location.unlisted(rest, around), printed != null)
				: Choice.none();
	}

	/**
	 * Where a village lies before which no place is printed: in the place of the event
	 * that is named last, else in what the article is about, else in the paper's home.
	 */
	private static @Nullable Location nearest(Printed village, List<Location> known, @Nullable Location home,
			Surroundings surroundings) {
		List<Location> coded = known.stream().filter((place) -> place.code() != null).toList();
		Location last = surroundings.last(village, coded);
		if (last != null) {
			return last;
		}
		Location common = surroundings.common();
		boolean own = common != null && (home == null || common.isIn(home));
		return coded.isEmpty() ? (own ? common : home) : coded.get(0);
	}

	/**
	 * {@return 市 of 我市, or null}
	 */
	private @Nullable String own(String name) {
		return this.units.stream()
			.filter((unit) -> name.endsWith(unit) && OWN.contains(name.substring(0, name.length() - unit.length())))
			.findFirst()
			.orElse(null);
	}

	/** 清溪村 names a village even where no table has it. */
	private boolean isUnlisted(String name) {
		return this.unlisted.stream().anyMatch((unit) -> name.endsWith(unit) && name.length() > unit.length());
	}

	/**
	 * The place around a site: what its own name begins with (祁县子洪水库), or what is printed
	 * before it; else where the event took place: the last of several places.
	 */
	private @Nullable Location around(Printed site, @Nullable Location seat, List<Location> known,
			Surroundings surroundings) {
		Location venue = this.venues.get(site.text());
		if (venue != null) {
			return venue;
		}
		Clues clues = surroundings.clues(site, known);
		Divisions.Prefix prefix = this.divisions.chain(site.text(), clues);
		Location named = (prefix != null && isSeat(site.text(), prefix)) ? prefix.place() : clues.chain();
		if (named == null && seat == null) {
			return surroundings.last(site, known);
		}
		return (named != null && (seat == null || named.isIn(seat) || !seat.isIn(named))) ? named : seat;
	}

	/**
	 * Where a site lies of which nothing is said: in the paper's home, or the city that
	 * the article is about.
	 */
	private static @Nullable Location area(@Nullable Location home, Surroundings surroundings) {
		Location common = (home != null) ? home : surroundings.common();
		Location city = (common != null) ? common.at(Level.PREFECTURE) : null;
		return (home == null && city != null) ? city : common;
	}

	/** A site may be called after a place far away: 南京路, 中山大学. */
	private boolean isSeat(String site, Divisions.Prefix prefix) {
		boolean inFull = site.startsWith(prefix.place().name());
		Level level = prefix.place().level();
		boolean known = level == Level.PROVINCE || level == Level.PREFECTURE;
		return prefix.end() < site.length() && level != Level.NATIONAL
				&& (inFull || (known && this.streets.stream().noneMatch(site::matches)));
	}

	/** The last of 山西省 晋中市 祁县; null where the places are no chain. */
	private static @Nullable Location innermost(List<Located> places) {
		Location innermost = null;
		for (Located place : places) {
			Location next = place.location();
			if (innermost != null && !next.isIn(innermost)) {
				return null;
			}
			innermost = next;
		}
		return innermost;
	}

}
