package org.policygraph.api.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of words that {@code patterns.tsv} describes. */
final class Patterns {

	private static final Pattern OTHER = Pattern.compile("\\{(?<name>[a-z-]+)}");

	private static final List<Shaped> ALL = read("patterns.tsv");

	private Patterns() {
	}

	/**
	 * {@return the pattern of a name}
	 * @throws IllegalArgumentException if there is none
	 */
	static Pattern of(String name) {
		return ALL.stream()
			.filter((shaped) -> shaped.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("patterns.tsv has no pattern " + name))
			.pattern();
	}

	static List<Shaped> all() {
		return ALL;
	}

	/**
	 * {@return the patterns of a table, in its order; one may contain those above it}
	 */
	static List<Shaped> read(String table) {
		Map<String, String> above = new LinkedHashMap<>();
		return Table.read(table, 4).stream().map((row) -> {
			String whole = OTHER.matcher(row.get(1))
				.replaceAll((match) -> Matcher.quoteReplacement(above.getOrDefault(match.group(1), match.group())));
			above.put(row.get(0), whole);
			return new Shaped(row.get(0), Pattern.compile(whole), row.get(2), row.get(3));
		}).toList();
	}

	/**
	 * A row of a table.
	 *
	 * @param name its name
	 * @param pattern the pattern
	 * @param example where it is found
	 * @param counterExample where it is not
	 */
	record Shaped(String name, Pattern pattern, String example, String counterExample) {

	}

}
