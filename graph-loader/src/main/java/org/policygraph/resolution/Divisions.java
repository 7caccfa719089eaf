package org.policygraph.resolution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.Place;
import org.policygraph.text.Lexicon;

/**
 * The administrative divisions and states of the gazetteer, by printed name. Immutable.
 */
final class Divisions {

	private static final Pattern OFFICE = Forms.of("township-office");

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 15;

	private static final Map<org.policygraph.places.Level, Level> LEVELS = new EnumMap<>(Map.of(
			org.policygraph.places.Level.COUNTRY, Level.NATIONAL, org.policygraph.places.Level.PROVINCE, Level.PROVINCE,
			org.policygraph.places.Level.PREFECTURE, Level.PREFECTURE, org.policygraph.places.Level.COUNTY,
			Level.COUNTY, org.policygraph.places.Level.TOWNSHIP, Level.TOWNSHIP));

	private static final String CHINA = "CN";

	private final Gazetteer gazetteer;

	private final Namesakes namesakes = new Namesakes();

	private final Map<String, String> abbreviations = new HashMap<>();

	/** What a letter stands for where the text is about that: 宁 is 宁夏 too. */
	private final Map<String, String> otherLetters = new HashMap<>();

	private final Set<String> everyday = Lexicon.lines(Gazetteer.class, "ambiguous.tsv")
		.stream()
		.flatMap((line) -> Stream.of(line.split(" ")))
		.collect(Collectors.toUnmodifiableSet());

	Divisions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		Lexicon.table(Gazetteer.class, "abbreviations.tsv", 2)
			.forEach((row) -> this.abbreviations.put(row.get(0), row.get(1)));
		Lexicon.table(Divisions.class, "other-letters.tsv", 2)
			.forEach((row) -> this.otherLetters.put(row.get(0), row.get(1)));
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
	 * {@return a place of the gazetteer as a node; a division that was renamed has its
	 * name of today}
	 */
	Location location(Place place) {
		Place above = this.gazetteer.parent(place);
		Location partOf = (above != null) ? location(above) : null;
		if (place.level() == org.policygraph.places.Level.COUNTRY) {
			return new Location(place.code(), place.name(), Location.Kind.COUNTRY, Level.NATIONAL, place.code(), null);
		}
		boolean numbered = place.code().chars().allMatch(Character::isDigit);
		Place named = this.gazetteer.byCode(place.code());
		return new Location(numbered ? CHINA + "-" + place.code() : Ids.of("pl", "division", place.code()),
				((named != null) ? named : place).name(), Location.Kind.DIVISION, LEVELS.get(place.level()),
				numbered ? place.code() : null, partOf);
	}

	/**
	 * Finds the one place that a printed name means.
	 * @param name full, short, or the one letter of 在京
	 * @param context a place that the text is about: the paper's home, the place printed
	 * before; or null
	 * @return the place, or null where several come into question or none is known
	 */
	@Nullable Location named(String name, @Nullable Location context) {
		return meant(name, Clues.about(context)).location();
	}

	/**
	 * Finds the place that a printed name means.
	 * @param name as for {@link #named(String, Location)}
	 * @param clues what the text says about where it is
	 * @return the place, if one can be told, and whether that is beyond doubt
	 */
	Choice meant(String name, Clues clues) {
		String whole = spelledOut(name, clues);
		Matcher office = OFFICE.matcher(whole);
		String full = office.find() ? whole.substring(0, office.start()) : whole;
		List<Place> all = this.gazetteer.named(full);
		if (all.isEmpty()) {
			return Choice.none();
		}
		List<Place> then = all.stream().filter((place) -> clues.isTimely(place)).toList();
		List<Place> exact = (then.isEmpty() ? all : then).stream()
			.filter((place) -> place.name().equals(full))
			.toList();
		List<Place> candidates = !exact.isEmpty() ? exact : then.isEmpty() ? all : then;
		Choice choice = this.namesakes.choose(full, candidates.stream().map(this::location).distinct().toList(),
				exact.isEmpty(), clues);
		boolean told = !this.otherLetters.containsKey(name) || isSpokenOf(full, clues);
		return new Choice(choice.location(), choice.certain() && told);
	}

	private String spelledOut(String name, Clues clues) {
		String other = this.otherLetters.get(name);
		String usual = this.abbreviations.getOrDefault(name, name);
		return (other != null && isSpokenOf(other, clues) && !isSpokenOf(usual, clues)) ? other : usual;
	}

	/** Whether a text is about a place, or another one in its province. */
	private boolean isSpokenOf(String name, Clues clues) {
		return this.gazetteer.named(name)
			.stream()
			.map((place) -> location(place).at(Level.PROVINCE))
			.anyMatch((province) -> province != null && clues.places().anyMatch((place) -> place.isIn(province)));
	}

	/**
	 * {@return the ids of the foreign states that a headline names}
	 */
	SortedSet<String> statesIn(String headline) {
		SortedSet<String> states = new TreeSet<>();
		for (int start = 0; start < headline.length(); start++) {
			Prefix found = longest(headline, start, Clues.about(null));
			if (found != null && found.place().kind() == Location.Kind.COUNTRY && !found.place().id().equals(CHINA)) {
				states.add(found.place().id());
				start = found.end() - 1;
			}
		}
		return states;
	}

	/**
	 * Finds the chain of place names that a text begins with (山西省晋中市委 → 晋中市).
	 * @param text an organ as printed
	 * @param context as for {@link #named}
	 * @return the last place of the chain and where it ends, or null
	 */
	@Nullable Prefix prefix(String text, @Nullable Location context) {
		return chain(text, Clues.about(context));
	}

	/**
	 * Finds the chain of place names that a text begins with.
	 * @param text an organ, site or place as printed
	 * @param clues as for {@link #meant}
	 * @return the last place of the chain and where it ends, or null
	 */
	@Nullable Prefix chain(String text, Clues clues) {
		Prefix found = longest(text, 0, clues);
		Prefix next = found;
		while (next != null) {
			found = next;
			Prefix further = longest(text, next.end(), clues.after(next.place()));
			next = (further != null && further.place().isIn(next.place())) ? further : null;
		}
		return found;
	}

	private @Nullable Prefix longest(String text, int start, Clues clues) {
		for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + SHORTEST_NAME; end--) {
			String name = text.substring(start, end);
			Location place = meant(name, clues).location();
			if (place != null && (end == text.length() || !isEverydayWord(name, place))) {
				return new Prefix(place, end);
			}
		}
		return null;
	}

	/** 公安局 is no bureau of 公安县. */
	private boolean isEverydayWord(String name, Location place) {
		return place.level() == Level.COUNTY && !place.name().equals(name) && this.everyday.contains(name);
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
