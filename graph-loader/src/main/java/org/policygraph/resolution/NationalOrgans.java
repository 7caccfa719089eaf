package org.policygraph.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * Organs of the whole country, its leading universities and companies, and international
 * organisations, by full, short and former name. Immutable.
 */
final class NationalOrgans {

	private static final String NONE = "-";

	/** Marks a short form that local organs have too. */
	private static final String SHARED = "~";

	/** Kinds in which one serves without being an official. */
	private static final Set<String> CLOSED = Set.of("UNIVERSITY", "COMPANY");

	private final Map<String, Organization> byName = new HashMap<>();

	private final Set<String> shared = new HashSet<>();

	NationalOrgans(Location china) {
		for (List<String> row : Lexicon.table(NationalOrgans.class, "national-organs.tsv", 5)) {
			List<String> shortForms = words(row.get(3));
			List<String> printed = shortForms.stream().map(NationalOrgans::plain).toList();
			Organization organ = Organization.named(row.get(0), printed, !CLOSED.contains(row.get(1)), china)
				.ranked(Rank.of(row.get(2)));
			Stream.of(List.of(row.get(0)), printed, words(row.get(4)))
				.flatMap(List::stream)
				.forEach((name) -> this.byName.put(name, organ));
			shortForms.stream()
				.filter((name) -> name.startsWith(SHARED))
				.forEach((name) -> this.shared.add(plain(name)));
		}
		for (List<String> row : Lexicon.table(NationalOrgans.class, "international-organs.txt", 2)) {
			Organization organ = Organization.named(row.get(0), words(row.get(1)), true, null);
			this.byName.put(row.get(0), organ);
			words(row.get(1)).forEach((name) -> this.byName.put(name, organ));
		}
	}

	/**
	 * {@return the organ of a name, or null}
	 * @param printed the name
	 * @param context the place that the text is about: 发改委 in the paper of a city is the
	 * city's
	 */
	@Nullable Organization named(String printed, @Nullable Location context) {
		boolean local = context != null && context.at(Level.PROVINCE) != null && this.shared.contains(printed);
		return local ? null : this.byName.getOrDefault(printed, this.byName.get(Forms.without("session", printed)));
	}

	/**
	 * {@return whether this is the name of one of them}
	 */
	boolean isKnown(String name) {
		return this.byName.containsKey(name);
	}

	private static List<String> words(String cell) {
		return cell.equals(NONE) ? List.of() : Arrays.asList(cell.split(" "));
	}

	private static String plain(String name) {
		return name.startsWith(SHARED) ? name.substring(SHARED.length()) : name;
	}

}
