package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.identity.Tally;
import org.policygraph.resolution.Office;

/**
 * The posts that persons held: how many articles say so, the first and the last of them.
 */
final class Held {

	private final Map<String, String> ends;

	private final Map<String, Map<String, List<Tally>>> tallies = new TreeMap<>();

	/**
	 * Begins.
	 * @param ends where each bearer was seen last
	 */
	Held(Map<String, String> ends) {
		this.ends = ends;
	}

	/**
	 * Adds a bearer that is a person.
	 */
	void add(String person, Tally tally) {
		for (Office office : tally.traits().offices()) {
			if (!office.former()) {
				this.tallies.computeIfAbsent(person, (key) -> new TreeMap<>())
					.computeIfAbsent(office.post(), (key) -> new ArrayList<>())
					.add(tally);
			}
		}
	}

	/**
	 * {@return a row for each of these people, with all posts held}
	 */
	List<Map<String, Object>> rows(Collection<String> people) {
		return people.stream()
			.map((person) -> Rows.row("person", person, "posts",
					this.tallies.getOrDefault(person, Map.of())
						.entrySet()
						.stream()
						.map((post) -> row(post.getKey(), post.getValue()))
						.toList()))
			.toList();
	}

	private Map<String, Object> row(String post, List<Tally> said) {
		Tally first = said.stream()
			.min(Comparator.comparing(Tally::first, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Tally::evidence))
			.orElseThrow();
		Tally last = said.stream()
			.max(Comparator.comparing(Tally::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
				.thenComparing(this::end))
			.orElseThrow();
		Map<String, Object> row = new LinkedHashMap<>(
				Rows.row("post", post, "count", said.stream().mapToInt(Tally::articles).sum()));
		row.putAll(Rows.row("firstSeen", text(first.first()), "lastSeen", text(last.last()), "firstEvidence",
				first.evidence(), "lastEvidence", end(last)));
		return row;
	}

	private String end(Tally tally) {
		return Objects.requireNonNullElse(this.ends.get(tally.bearer()), tally.evidence());
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
