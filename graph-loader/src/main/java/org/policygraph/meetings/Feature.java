package org.policygraph.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.policygraph.text.Lexicon;

/**
 * What speaks for or against two tellings being of one event. How much it counts is data:
 * {@code weights.tsv}.
 */
enum Feature {

	SHOWN, NAME_SAME, NAME_SAME_GENERIC, NAME_SHORTER, NAME_SHORTER_GENERIC, NAME_LIKE, NAME_OTHER, NAME_PART,
	NUMBER_OTHER, ORGAN_OTHER, NAME_IN_TITLE, NAME_NOT_IN_TITLE, TOPIC_SAME, TOPIC_LIKE, TOPIC_OTHER, DAYS_SAME,
	DAYS_OVERLAP, DAYS_POSSIBLE, DAYS_LATER, DAYS_OF_SESSION, DAYS_APART, LEADS_SAME, LEADS_OTHER, HOST_OTHER,
	GUEST_SAME, GUEST_OTHER, GUEST_UNKNOWN, OFFICE_OTHER, EDITION_OTHER, SUBJECT_OTHER, STAGE_SAME, STAGE_OTHER,
	PEOPLE_SAME, PEOPLE_SOME, PEOPLE_OTHER, PLACE_SAME, PLACE_OTHER, STATE_SAME, STATE_OTHER, SITE_SAME, SITE_OTHER,
	SCOPE_SAME, SCOPE_OTHER, MANNER_OTHER, SAME_ARTICLE;

	/** Evidence of so much is enough: one event. */
	static final double ENOUGH = threshold("ENOUGH");

	/**
	 * A single piece of evidence of so much against rules it out, whatever speaks for.
	 */
	static final double IMPOSSIBLE = threshold("IMPOSSIBLE");

	private static final Map<Feature, Double> WEIGHTS = weights();

	/**
	 * {@return how much it counts; what speaks against is negative}
	 */
	double weight() {
		return WEIGHTS.getOrDefault(this, 0.0);
	}

	private static Map<Feature, Double> weights() {
		Map<Feature, Double> weights = new EnumMap<>(Feature.class);
		rows().stream()
			.filter((row) -> !row.get(0).equals("ENOUGH") && !row.get(0).equals("IMPOSSIBLE"))
			.forEach((row) -> weights.put(Feature.valueOf(row.get(0)), Double.valueOf(row.get(1))));
		if (weights.size() < values().length) {
			throw new IllegalStateException("weights.tsv does not have every Feature");
		}
		return weights;
	}

	private static double threshold(String name) {
		return rows().stream()
			.filter((row) -> row.get(0).equals(name))
			.mapToDouble((row) -> Double.parseDouble(row.get(1)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("weights.tsv has no " + name));
	}

	private static List<List<String>> rows() {
		return Lexicon.table(Feature.class, "weights.tsv", 3);
	}

}
