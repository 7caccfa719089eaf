package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.places.Gazetteer;
import org.policygraph.text.Lexicon;

/** The names of states, and where texts print them. Immutable. */
final class States {

	private static final int MOST_SPOKEN_OF = 2;

	private final Map<String, String> codes = new TreeMap<>(
			Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

	/** The names that begin with two letters, the longer first. */
	private final Map<String, List<String>> beginnings = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private final String china;

	States(String china) {
		this.china = china;
		for (String line : Lexicon.lines(Gazetteer.class, "countries.tsv")) {
			String[] cells = line.split("\t", -1);
			this.codes.put(cells[1], cells[0]);
			this.names.put(cells[0], cells[1]);
			for (String alias : cells[2].split("、")) {
				if (!alias.isEmpty()) {
					this.codes.put(alias, cells[0]);
				}
			}
		}
		this.codes.keySet()
			.forEach((name) -> this.beginnings.computeIfAbsent(name.substring(0, 2), (key) -> new ArrayList<>())
				.add(name));
	}

	/**
	 * {@return whether this is the name of a state}
	 */
	boolean isState(String name) {
		return this.codes.containsKey(name);
	}

	/**
	 * {@return the code of China}
	 */
	String china() {
		return this.china;
	}

	/**
	 * {@return whether a code is China's}
	 */
	boolean isChina(String code) {
		return code.equals(this.china);
	}

	/**
	 * {@return the usual name of a state, or null}
	 * @param code ISO 3166-1
	 */
	@Nullable String name(String code) {
		return this.names.get(code);
	}

	/**
	 * {@return the state that a text names at its end, or null}
	 */
	@Nullable Named endOf(String text) {
		return this.codes.entrySet()
			.stream()
			.filter((entry) -> text.endsWith(entry.getKey()))
			.findFirst()
			.map((entry) -> new Named(text.length() - entry.getKey().length(), text.length(), entry.getValue()))
			.orElse(null);
	}

	/**
	 * {@return the states that a text names; of 白俄罗斯 and 俄罗斯 the longer}
	 */
	List<Named> in(String text) {
		List<Named> named = new ArrayList<>();
		for (int i = 0; i < text.length() - 1; i++) {
			for (String name : this.beginnings.getOrDefault(text.substring(i, i + 2), List.of())) {
				if (text.startsWith(name, i)) {
					named.add(new Named(i, i + name.length(), Objects.requireNonNull(this.codes.get(name))));
					i += name.length() - 1;
					break;
				}
			}
		}
		return named;
	}

	/**
	 * {@return the other states that headline and text name, two at the most}
	 */
	List<String> spokenOf(Article article) {
		return spokenOf(Objects.requireNonNullElse(article.headline().title(), "") + "\n" + article.text());
	}

	/**
	 * {@return the states, other than China, that a text names most often, sorted}
	 */
	List<String> spokenOf(String text) {
		Map<String, Integer> counts = new TreeMap<>();
		in(text).forEach((named) -> counts.merge(named.code(), 1, Integer::sum));
		counts.remove(this.china);
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_SPOKEN_OF)
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/**
	 * A state named in a text.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param code its ISO 3166-1 code
	 */
	record Named(int start, int end, String code) {

		/** The name as printed. */
		String in(String text) {
			return text.substring(this.start, this.end);
		}

	}

}
