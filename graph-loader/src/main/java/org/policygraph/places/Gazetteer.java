package org.policygraph.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Every place that has an entry: divisions of China down to townships (with the names
 * they had before), countries and cities abroad. Immutable and safe for any number of
 * threads.
 */
public final class Gazetteer {

	private static final Set<Level> CALLED_SHORT = Set.of(Level.COUNTRY, Level.PROVINCE, Level.PREFECTURE, Level.COUNTY,
			Level.CITY_ABROAD);

	private static final int CODE_DIGITS = 6;

	private static final int TOWNSHIP_DIGITS = 3;

	/** 石柱土家族自治县 is also called 石柱县, 恩施土家族苗族自治州 恩施州. */
	private static final String AUTONOMOUS = "州县旗";

	private static final String DISTRICT = "区";

	private final Map<String, Place> byCode = new HashMap<>();

	private final Map<String, List<Place>> byName = new HashMap<>();

	/**
	 * The length of the longest name that begins with two letters: most positions begin
	 * none.
	 */
	private final Map<Integer, Integer> longestByStart = new HashMap<>();

	private Gazetteer() {
	}

	/**
	 * {@return the gazetteer of the resources: one for all, read when it is first asked
	 * for}
	 */
	public static Gazetteer load() {
		return Loaded.GAZETTEER;
	}

	private static Gazetteer read() {
		Gazetteer gazetteer = new Gazetteer();
		Names names = new Names();
		gazetteer.addCountries();
		gazetteer.addDivisions(names);
		gazetteer.addFormerNames(names);
		gazetteer.byName.replaceAll((name, places) -> (places.size() == 1) ? places
				: places.stream()
					.distinct()
					.sorted(Comparator.comparing(Place::level).thenComparing(Place::code))
					.toList());
		return gazetteer;
	}

	/**
	 * {@return the places of this full, short or former name, higher levels first}
	 */
	public List<Place> named(String name) {
		return this.byName.getOrDefault(name, List.of());
	}

	/**
	 * {@return the place of this code, or null}
	 */
	public @Nullable Place byCode(String code) {
		return this.byCode.get(code);
	}

	/**
	 * {@return the place above, or null}
	 */
	public @Nullable Place parent(Place place) {
		return (place.parentCode() != null) ? this.byCode.get(place.parentCode()) : null;
	}

	/**
	 * {@return whether the first place is the second or lies in it}
	 */
	public boolean isWithin(Place place, Place above) {
		for (Place at = place; at != null; at = parent(at)) {
			if (at.code().equals(above.code())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the length of the longest name that stands at this position, or 0}
	 */
	int longestNameAt(String text, int position) {
		if (position + 1 >= text.length()) {
			return 0;
		}
		int longest = this.longestByStart.getOrDefault(start(text, position), 0);
		for (int length = Math.min(longest, text.length() - position); length > 1; length--) {
			if (this.byName.containsKey(text.substring(position, position + length))) {
				return length;
			}
		}
		return 0;
	}

	private static int start(String text, int position) {
		return text.charAt(position) << 16 | text.charAt(position + 1);
	}

	private void addCountries() {
		Resources.rows("countries.tsv").forEach((cells) -> {
			Place country = Place.lasting(cells[0], cells[1], cells[1], Level.COUNTRY, null);
			add(country);
			for (String alias : split(cells[2])) {
				index(alias, country);
			}
			for (String spellings : split(cells[3])) {
				String[] spelling = spellings.split("/");
				Place city = Place.lasting(cells[0] + ":" + spelling[0], spelling[0], spelling[0], Level.CITY_ABROAD,
						cells[0]);
				add(city);
				for (String other : spelling) {
					index(other, city);
				}
			}
		});
	}

	/**
	 * {@return every printed name of a country or of a city abroad}
	 */
	public static List<String> namesAbroad() {
		List<String> names = new ArrayList<>();
		Resources.rows("countries.tsv").forEach((cells) -> {
			names.add(cells[1]);
			names.addAll(split(cells[2]));
			split(cells[3]).forEach((spellings) -> names.addAll(List.of(spellings.split("/"))));
		});
		return names;
	}

	private static List<String> split(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("、"));
	}

	private void addDivisions(Names names) {
		Resources.rows("divisions.tsv").forEach((cells) -> {
			String code = cells[0];
			add(new Place(code, cells[1], names.shorten(cells[1]), level(code), parentOf(code),
					cells[2].isEmpty() ? Place.EARLIEST : Integer.parseInt(cells[2]), Place.LATEST));
			for (String township : cells[3].isEmpty() ? new String[0] : cells[3].split(" ")) {
				String name = township.substring(TOWNSHIP_DIGITS);
				add(Place.lasting(code + township.substring(0, TOWNSHIP_DIGITS), name, name, Level.TOWNSHIP, code));
			}
		});
		Resources.rows("extra.tsv")
			.forEach((cells) -> add(Place.lasting(cells[0], cells[1], cells[2], Level.valueOf(cells[3]),
					parentOfUnnumbered(cells[0]))));
		Resources.rows("aliases.tsv").forEach((cells) -> {
			Place place = this.byCode.get(cells[0]);
			if (place == null) {
				throw new IllegalStateException("aliases.tsv: there is no place " + cells[0]);
			}
			for (String name : cells[1].split(" ")) {
				index(name, Place.lasting(place.code(), name, name, place.level(), place.parentCode()));
			}
		});
	}

	/**
	 * The names that places had. A renamed division keeps its code; one whose code is
	 * gone is a place of its own. A district that is gone is no longer called short: 平江
	 * of 平江历史文化街区 is a street.
	 */
	private void addFormerNames(Names names) {
		Resources.rows("former.tsv").forEach((cells) -> {
			Place place = new Place(cells[0], cells[1], names.shorten(cells[1]), level(cells[0]), parentOf(cells[0]),
					cells[2].isEmpty() ? Place.EARLIEST : Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
			this.byCode.merge(place.code(), place, (one, other) -> (one.until() < other.until()) ? other : one);
			if (place.level() == Level.COUNTY && place.name().endsWith(DISTRICT)) {
				index(place.name(), place);
			}
			else {
				indexNames(place);
			}
		});
	}

	private static Level level(String code) {
		return code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
	}

	private String parentOf(String code) {
		if (code.endsWith("0000")) {
			return "CN";
		}
		String prefecture = code.substring(0, 4) + "00";
		return (!code.endsWith("00") && this.byCode.containsKey(prefecture)) ? prefecture
				: code.substring(0, 2) + "0000";
	}

	/** 3201:江北新区 lies in 320100. */
	private static String parentOfUnnumbered(String id) {
		String digits = id.substring(0, id.indexOf(':'));
		return digits + "0".repeat(CODE_DIGITS - digits.length());
	}

	private void add(Place place) {
		this.byCode.put(place.code(), place);
		indexNames(place);
	}

	private void indexNames(Place place) {
		index(place.name(), place);
		if (CALLED_SHORT.contains(place.level())) {
			index(place.shortName(), place);
			int kind = AUTONOMOUS.indexOf(place.name().substring(place.name().length() - 1));
			if (kind >= 0 && place.name().contains("自治")) {
				index(place.shortName() + AUTONOMOUS.charAt(kind), place);
			}
		}
	}

	private void index(String name, Place place) {
		if (name.length() > 1) {
			this.byName.computeIfAbsent(name, (key) -> new ArrayList<>()).add(place);
			this.longestByStart.merge(start(name, 0), name.length(), Math::max);
		}
	}

	/** Read once in a process: nothing in it changes. */
	private static final class Loaded {

		private static final Gazetteer GAZETTEER = read();

	}

}
