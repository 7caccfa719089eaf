package org.policygraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Office;
import org.policygraph.text.Lexicon;

/**
 * How two offices tie, as data: {@code ties.tsv}, {@code pools.tsv}, {@code leaders.tsv}.
 */
final class Ties {

	private static final Set<String> UNLIKE_OFFICE = Set.of("SPORT", "SPACE", "PEOPLE", "ARTS");

	/** Leaders and some others preside over a congress for its days. */
	private static final String PRESIDIUM = "主席团";

	private static final int PROVINCE_ID = "CN-140000".length();

	private final Map<String, Double> pools = new HashMap<>();

	private final Map<String, List<String>> ties = new HashMap<>();

	private final Set<String> leaders = new HashSet<>();

	private final Set<String> parties = Set.copyOf(Lexicon.lines(Ties.class, "parties.txt"));

	Ties() {
		Lexicon.table(Ties.class, "pools.tsv", 2)
			.forEach((row) -> this.pools.put(row.get(0), Double.parseDouble(row.get(1))));
		Lexicon.table(Ties.class, "ties.tsv", 3).forEach((row) -> this.ties.put(row.get(0), row));
		Lexicon.table(Ties.class, "leaders.tsv", 2).forEach((row) -> {
			for (String title : row.get(1).split(" ")) {
				this.leaders.add(row.get(0) + title);
			}
		});
	}

	/**
	 * {@return the people of a pool}
	 */
	double people(String pool) {
		return this.pools.getOrDefault(pool, 0.0);
	}

	/**
	 * {@return whether an office is one of the leaders'}
	 */
	boolean leads(Office office) {
		return this.leaders.contains(office.label());
	}

	/**
	 * {@return whether an office is one for the days of a congress}
	 */
	static boolean presides(Office office) {
		return office.organ().endsWith(PRESIDIUM);
	}

	/**
	 * {@return the pool that an office belongs to}
	 */
	String pool(Side side) {
		Office office = side.office();
		if (office == null || (!office.open() && side.calling() != null)) {
			return (side.calling() != null) ? side.calling() : side.foreign() ? "FOREIGN" : "BARE";
		}
		if (side.foreign()) {
			return "FOREIGN";
		}
		if (presides(office)) {
			return "PRESIDIUM";
		}
		if (!office.open()) {
			return "ORGANIZATION";
		}
		if (leads(office)) {
			return "LEADER";
		}
		if (this.parties.contains(office.organ())) {
			return "PARTIES";
		}
		Level level = office.level();
		return (level != null) ? level.name() : "INTERNATIONAL";
	}

	/**
	 * {@return how two offices tie}
	 */
	Tie tie(Side one, Side other) {
		String left = pool(one);
		String right = pool(other);
		String tie = name(one, left, other, right);
		String wider = (people(left) > people(right)) ? left : right;
		List<String> row = this.ties.getOrDefault(tie, List.of());
		String people = row.get(1);
		double count = people.equals("*") ? people(wider) : people.startsWith("/")
				? people(wider) / Double.parseDouble(people.substring(1)) : Double.parseDouble(people);
		return new Tie(tie, count, Double.parseDouble(row.get(2)));
	}

	private String name(Side one, String left, Side other, String right) {
		Office first = one.office();
		Office second = other.office();
		if (first != null && second != null) {
			if (first.post().equals(second.post())) {
				return "same-post";
			}
			if (first.organId().equals(second.organId())) {
				return "same-organ";
			}
		}
		if (one.foreign() || other.foreign()) {
			return ofStates(one, left, other, right);
		}
		if (isCalling(left) || isCalling(right)) {
			return ofCallings(left, right);
		}
		if (left.equals("PRESIDIUM") || right.equals("PRESIDIUM")) {
			return (left.equals("LEADER") || right.equals("LEADER")) ? "leader-and-presidium" : "presidium";
		}
		if (left.equals("ORGANIZATION") || right.equals("ORGANIZATION") || first == null || second == null) {
			return "organization";
		}
		if (left.equals("INTERNATIONAL") || right.equals("INTERNATIONAL")) {
			return "international";
		}
		return ofOffices(first, left, second, right);
	}

	private static String ofStates(Side one, String left, Side other, String right) {
		if (one.nations().isEmpty() || other.nations().isEmpty()) {
			return sameTitle(one, other) ? "same-title-of-state" : "international";
		}
		if (left.equals("INTERNATIONAL") || right.equals("INTERNATIONAL")) {
			return "international";
		}
		if (one.nations().stream().noneMatch(other.nations()::contains)) {
			return "other-state";
		}
		return sameTitle(one, other) ? "same-title-of-state" : "same-state";
	}

	private static boolean sameTitle(Side one, Side other) {
		return one.titles().stream().anyMatch(other.titles()::contains);
	}

	private static boolean isCalling(String pool) {
		return switch (pool) {
			case "SPACE", "SPORT", "SCHOLAR", "ARTS", "BUSINESS", "PEOPLE" -> true;
			default -> false;
		};
	}

	private static String ofCallings(String left, String right) {
		if (left.equals(right)) {
			return "same-calling";
		}
		if (isCalling(left) && isCalling(right)) {
			return "other-calling";
		}
		return UNLIKE_OFFICE.contains(isCalling(left) ? left : right) ? "office-and-unlike-calling"
				: "office-and-calling";
	}

	private static String ofOffices(Office first, String left, Office second, String right) {
		if (left.equals("LEADER") && right.equals("LEADER")) {
			return "leaders";
		}
		boolean nations = nations(left) && nations(right);
		boolean leader = left.equals("LEADER") || right.equals("LEADER");
		if (nations) {
			return leader ? "leader-and-other" : "national-and-national";
		}
		if (nations(left) || nations(right)) {
			String local = nations(left) ? right : left;
			boolean province = local.equals("PROVINCE");
			return (leader ? "leader-and-" : "national-and-")
					+ (province ? (leader ? "other" : "province") : "local").toLowerCase(Locale.ROOT);
		}
		return ofPlaces(first, left, second, right);
	}

	private static boolean nations(String pool) {
		return pool.equals("LEADER") || pool.equals("NATIONAL") || pool.equals("PARTIES");
	}

	private static String ofPlaces(Office first, String left, Office second, String right) {
		String here = first.place();
		String there = second.place();
		if (here == null || there == null) {
			return "elsewhere";
		}
		if (here.equals(there)) {
			return "same-place";
		}
		if (first.around().contains(there) || second.around().contains(here)) {
			return "around";
		}
		if (left.equals("PROVINCE") && right.equals("PROVINCE")) {
			return "provinces";
		}
		return (here.length() >= PROVINCE_ID && there.startsWith(here.substring(0, 5))) ? "same-province" : "elsewhere";
	}

	/**
	 * How two offices tie.
	 *
	 * @param name the tie
	 * @param people who come into question for the second office
	 * @param share of those with the first who also have such a second
	 */
	record Tie(String name, double people, double share) {

	}

	/**
	 * What a bearer is, as far as one office goes.
	 *
	 * @param office the office, or null for a bare mention
	 * @param titles the titles of the bearer
	 * @param calling the calling, or null
	 * @param nations the states that the bearer serves
	 * @param foreign whether that is another state than China
	 */
	record Side(@Nullable Office office, List<String> titles, @Nullable String calling, List<String> nations,
			boolean foreign) {

	}

}
