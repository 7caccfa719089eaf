package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.Gazetteer;
import org.policygraph.text.Lexicon;

/** The states that posts and articles name. */
final class Nations {

	/** Who is sent to (驻) a state does not serve it. */
	private static final char POSTED_TO = '驻';

	private static final int MOST_SPOKEN_OF = 2;

	private final Map<String, String> codes = new TreeMap<>(
			Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

	/** The names that begin with two letters, the longer first. */
	private final Map<String, List<String>> beginnings = new HashMap<>();

	private final Map<String, String> letters = new HashMap<>();

	private final List<String> offices = Lexicon.lines(Nations.class, "foreign-offices.txt");

	private final String china;

	Nations(String china) {
		this.china = china;
		for (String line : Lexicon.lines(Gazetteer.class, "countries.tsv")) {
			String[] cells = line.split("\t", -1);
			this.codes.put(cells[1], cells[0]);
			for (String alias : cells[2].split("、")) {
				if (!alias.isEmpty()) {
					this.codes.put(alias, cells[0]);
				}
			}
		}
		this.codes.keySet()
			.forEach((name) -> this.beginnings.computeIfAbsent(name.substring(0, 2), (key) -> new ArrayList<>())
				.add(name));
		Lexicon.table(Nations.class, "nation-letters.tsv", 2)
			.forEach((row) -> this.letters.put(row.get(0), row.get(1)));
	}

	/**
	 * {@return whether nobody in China holds a post of this title}
	 */
	boolean foreign(String title) {
		return this.offices.stream().anyMatch(title::endsWith);
	}

	/**
	 * {@return the state that a printed post serves: the last that it names, unless the
	 * bearer is only sent there; null where it names none}
	 */
	@Nullable String of(String printed) {
		String found = null;
		int last = -1;
		for (Map.Entry<String, String> nation : this.codes.entrySet()) {
			int at = printed.lastIndexOf(nation.getKey());
			if (at > last && (at == 0 || printed.charAt(at - 1) != POSTED_TO)) {
				found = nation.getValue();
				last = at;
			}
		}
		return (found != null || printed.isEmpty()) ? found : this.letters.get(printed.substring(0, 1));
	}

	/**
	 * {@return the states, other than China, that a text names most often, sorted}
	 */
	List<String> spokenOf(String text) {
		Map<String, Integer> counts = new TreeMap<>();
		for (int i = 0; i < text.length() - 1; i++) {
			for (String name : this.beginnings.getOrDefault(text.substring(i, i + 2), List.of())) {
				if (text.startsWith(name, i)) {
					counts.merge(Objects.requireNonNull(this.codes.get(name)), 1, Integer::sum);
					i += name.length() - 1;
					break;
				}
			}
		}
		counts.remove(this.china);
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_SPOKEN_OF)
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

}
