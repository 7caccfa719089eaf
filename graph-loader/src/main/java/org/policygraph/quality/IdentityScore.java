package org.policygraph.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How well mentions are joined into persons: over all pairs of labelled mentions, how
 * many of those that were joined are one person (precision), and how many of those that
 * are one person were joined (recall).
 */
public final class IdentityScore {

	private static final int WORST = 20;

	private final List<Labelled> mentions = new ArrayList<>();

	private int missing;

	/**
	 * Takes in a labelled mention.
	 * @param name the name as printed
	 * @param person the label
	 * @param id the id that the mention was given, or null if there was none; it then is
	 * joined with no other
	 */
	public void add(String name, String person, @Nullable String id) {
		if (id == null) {
			this.missing++;
		}
		this.mentions
			.add(new Labelled(name, person, Objects.requireNonNullElse(id, "missing " + this.mentions.size())));
	}

	/**
	 * {@return of the pairs that were joined, the share that are one person}
	 */
	public double precision() {
		return ratio(pairs(this.mentions, (one) -> one.person() + "\t" + one.id()), pairs(this.mentions, Labelled::id));
	}

	/**
	 * {@return of the pairs that are one person, the share that were joined}
	 */
	public double recall() {
		return ratio(pairs(this.mentions, (one) -> one.person() + "\t" + one.id()),
				pairs(this.mentions, Labelled::person));
	}

	/**
	 * {@return the figures as text, with the names that were told apart worst}
	 */
	public String report() {
		Map<String, List<Labelled>> names = new TreeMap<>(
				this.mentions.stream().collect(Collectors.groupingBy(Labelled::name)));
		Map<String, Double> worst = new HashMap<>();
		names.forEach((name, of) -> {
			long right = pairs(of, (one) -> one.person() + "\t" + one.id());
			worst.put(name, (double) (pairs(of, Labelled::id) + pairs(of, Labelled::person) - 2 * right));
		});
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
				"identity: %d names, %d persons, %d mentions (%d without an id)%npairwise precision %.4f recall %.4f%n",
				names.size(), this.mentions.stream().map(Labelled::person).distinct().count(), this.mentions.size(),
				this.missing, precision(), recall()));
		worst.entrySet()
			.stream()
			.filter((name) -> name.getValue() > 0)
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(WORST)
			.forEach((name) -> text.append(line(name.getKey(), names.getOrDefault(name.getKey(), List.of()))));
		return text.toString();
	}

	private static String line(String name, List<Labelled> mentions) {
		long right = pairs(mentions, (one) -> one.person() + "\t" + one.id());
		return String.format(Locale.ROOT,
				"  %s: %d mentions, %d persons, %d ids; %d pairs joined wrongly, %d not joined%n", name,
				mentions.size(), mentions.stream().map(Labelled::person).distinct().count(),
				mentions.stream().map(Labelled::id).distinct().count(), pairs(mentions, Labelled::id) - right,
				pairs(mentions, Labelled::person) - right);
	}

	private static long pairs(List<Labelled> mentions, Function<Labelled, String> key) {
		return mentions.stream()
			.collect(Collectors.groupingBy(key, Collectors.counting()))
			.values()
			.stream()
			.mapToLong((count) -> count * (count - 1) / 2)
			.sum();
	}

	private static double ratio(long part, long whole) {
		return (whole == 0) ? 1 : (double) part / whole;
	}

	private record Labelled(String name, String person, String id) {

	}

}
