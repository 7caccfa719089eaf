package org.policygraph.api.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which states the names of regions of the world mean: {@code regions.tsv}. */
final class Regions {

	/** What the name of a region means in the grammar. */
	static final String MEANING = "地区";

	private static final Map<String, List<String>> STATES = states();

	private Regions() {
	}

	/**
	 * {@return the letters of the states of a region, by its names}
	 */
	static Map<String, List<String>> all() {
		return STATES;
	}

	private static Map<String, List<String>> states() {
		Map<String, List<String>> states = new HashMap<>();
		for (List<String> row : Table.read("regions.tsv", 2)) {
			List<String> codes = Arrays.asList(row.get(1).split("\\|"));
			Arrays.stream(row.get(0).split("\\|")).forEach((name) -> states.put(name, codes));
		}
		return Map.copyOf(states);
	}

}
