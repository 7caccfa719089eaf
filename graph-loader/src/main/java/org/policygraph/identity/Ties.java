package org.policygraph.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Office;
import org.policygraph.text.Lexicon;

/**
 * How two offices tie, as data: {@code ties.tsv}.
 */
final class Ties {

	private static final Set<String> UNLIKE_OFFICE = Set.of("SPORT", "SPACE", "PEOPLE", "ARTS");

	private static final int PROVINCE_ID = "CN-140000".length();

	private final Map<String, List<String>> ties = new HashMap<>();

	private final Pools pools;

	Ties(Pools pools) {
		this.pools = pools;
		Lexicon.table(Ties.class, "ties.tsv", 3).forEach((row) -> this.ties.put(row.get(0), row));
	}

	/**
	 * {@return how two offices tie}
	 */
	Tie tie(Side one, Side other) {
		String left = this.pools.of(one);
		String right = this.pools.of(other);
		String tie = name(one, left, other, right);
		double wider = Math.max(this.pools.people(left), this.pools.people(right));
		List<String> row = this.ties.getOrDefault(tie, List.of());
		String people = row.get(1);
		double count = people.equals("*") ? wider
				: people.startsWith("/") ? wider / Double.parseDouble(people.substring(1)) : Double.parseDouble(people);
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
