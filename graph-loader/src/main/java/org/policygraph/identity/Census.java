package org.policygraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Names;

/**
 * Counts the bearers of articles without a database. Keeps one tally for each way in
 * which articles speak of a name, not the articles.
 */
public final class Census {

	private final Map<String, Map<String, Count>> families = new TreeMap<>();

	/**
	 * Counts a mention.
	 * @param bearer who is named
	 * @param seen the day, or null
	 * @param evidence where, {@code <article>:<start>-<end>}
	 */
	public void add(Bearer bearer, @Nullable LocalDate seen, String evidence) {
		this.families.computeIfAbsent(Names.family(bearer.name()), (key) -> new HashMap<>())
			.computeIfAbsent(bearer.id(), (key) -> new Count(bearer))
			.add(bearer, seen, evidence);
	}

	/**
	 * {@return the person of each bearer; a bearer without one stands for as many people
	 * as it has mentions}
	 * @param identification says who is who
	 */
	public Map<String, String> persons(Identification identification) {
		Map<String, String> persons = new HashMap<>();
		for (Collection<Tally> family : tallies()) {
			for (Placement placement : identification.identify(family, List.of()).placements()) {
				if (placement.person() != null) {
					persons.put(placement.bearer(), placement.person());
				}
			}
		}
		return persons;
	}

	/**
	 * {@return the tallies, by names that may be short for each other}
	 */
	public List<List<Tally>> tallies() {
		List<List<Tally>> tallies = new ArrayList<>();
		this.families.values().forEach((family) -> tallies.add(family.values().stream().map(Count::tally).toList()));
		return tallies;
	}

	/** The mentions of one bearer so far. */
	private static final class Count {

		private final Bearer bearer;

		private int articles;

		private @Nullable LocalDate first;

		private @Nullable LocalDate last;

		private String sample = "";

		private String sampleKey = "";

		private String evidence = "";

		private Count(Bearer bearer) {
			this.bearer = bearer;
		}

		private void add(Bearer one, @Nullable LocalDate seen, String where) {
			this.articles++;
			Comparator<LocalDate> order = Comparator.nullsLast(Comparator.naturalOrder());
			this.first = (order.compare(seen, this.first) < 0) ? seen : this.first;
			Comparator<LocalDate> latest = Comparator.nullsFirst(Comparator.naturalOrder());
			this.last = (latest.compare(seen, this.last) > 0) ? seen : this.last;
			String key = Objects.toString(seen, "") + " " + where;
			if (this.sampleKey.isEmpty() || key.compareTo(this.sampleKey) < 0) {
				this.sampleKey = key;
				this.sample = Objects.requireNonNullElse(one.alone(), one.id());
				this.evidence = where;
			}
		}

		private Tally tally() {
			return new Tally(this.bearer.id(), this.bearer.traits(), this.articles, this.first, this.last, this.sample,
					this.evidence);
		}

	}

}
