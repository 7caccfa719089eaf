package org.policygraph.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which extracted event is which annotated event: greedily, the most alike first. */
final class Alignment {

	private Alignment() {
	}

	/**
	 * Two events that are the same, or one that has no counterpart.
	 *
	 * @param gold the annotated one, or null
	 * @param got the extracted one, or null
	 */
	record Pair(@Nullable JsonNode gold, @Nullable JsonNode got) {

		/**
		 * {@return the type of the annotated event, without one that of the extracted}
		 */
		String type() {
			JsonNode event = (this.gold != null) ? this.gold : this.got;
			return (event != null) ? event.path("type").asString("") : "";
		}

	}

	private record Candidate(double affinity, int gold, int got) {

	}

	static List<Pair> align(List<JsonNode> golds, List<JsonNode> gots) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < golds.size(); i++) {
			for (int j = 0; j < gots.size(); j++) {
				candidates.add(new Candidate(affinity(golds.get(i), gots.get(j)), i, j));
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::affinity)
			.thenComparingInt(Candidate::gold)
			.thenComparingInt(Candidate::got)
			.reversed());
		List<Pair> pairs = new ArrayList<>();
		List<JsonNode> left = new ArrayList<>(golds);
		List<JsonNode> right = new ArrayList<>(gots);
		for (Candidate candidate : candidates) {
			JsonNode gold = left.get(candidate.gold());
			JsonNode got = right.get(candidate.got());
			if (candidate.affinity() > 0 && gold != null && got != null) {
				pairs.add(new Pair(gold, got));
				left.set(candidate.gold(), null);
				right.set(candidate.got(), null);
			}
		}
		left.stream().filter((gold) -> gold != null).forEach((gold) -> pairs.add(new Pair(gold, null)));
		right.stream().filter((got) -> got != null).forEach((got) -> pairs.add(new Pair(null, got)));
		return pairs;
	}

	/** How alike two events are; 0 means that they are not the same. */
	private static double affinity(JsonNode gold, JsonNode got) {
		double name = Printing.dice(Printing.bare(gold.path("name").asString("")),
				Printing.bare(got.path("name").asString("")));
		double who = Printing.jaccard(people(gold), people(got));
		boolean sameType = gold.path("type").asString("").equals(got.path("type").asString(""));
		if (!(name >= 0.5 || who >= 0.5 || (sameType && (name > 0.2 || who > 0.2)))) {
			return 0;
		}
		String start = gold.path("start").asString("");
		boolean sameStart = !start.isEmpty() && start.equals(got.path("start").asString(""));
		return 2 * name + 2 * who + (sameType ? 1 : 0) + (sameStart ? 1 : 0);
	}

	private static Set<String> people(JsonNode event) {
		return event.path("participants")
			.valueStream()
			.map((participant) -> Printing.clean(participant.path("name").asString("")))
			.collect(Collectors.toSet());
	}

}
