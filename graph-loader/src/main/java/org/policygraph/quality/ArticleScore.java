package org.policygraph.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.quality.Alignment.Pair;
import tools.jackson.databind.JsonNode;

/**
 * What was found in one article, compared with its annotation.
 *
 * @param id the article
 * @param title its headline as annotated
 * @param genre the type of its first annotated event, or {@code NONE}
 * @param counts what agrees, by kind
 * @param wrong what disagrees
 * @param judged every extracted fact that names its rules, with whether it is right
 */
public record ArticleScore(String id, String title, String genre, Map<FactKind, Counts> counts, List<Wrong> wrong,
		List<Judged> judged) {

	public ArticleScore {
		counts = Map.copyOf(counts);
		wrong = List.copyOf(wrong);
		judged = List.copyOf(judged);
	}

	/**
	 * A fact that only one side has.
	 *
	 * @param kind its kind
	 * @param missed true if only annotated, false if only extracted
	 * @param fact the fact, its parts divided by bars
	 */
	public record Wrong(FactKind kind, boolean missed, String fact) {

	}

	/**
	 * An extracted fact.
	 *
	 * @param kind its kind
	 * @param rules the rules that it came from
	 * @param right whether it is annotated
	 */
	public record Judged(FactKind kind, Set<String> rules, boolean right) {

		public Judged {
			rules = Set.copyOf(rules);
		}

	}

	/**
	 * Compares an extracted article with its annotation.
	 * @param gold the annotation
	 * @param got the extracted article; an empty object if there is none
	 * @return what agrees and what does not
	 */
	public static ArticleScore of(JsonNode gold, JsonNode got) {
		Facts want = new Facts();
		Facts have = new Facts();
		FactsOfJson.addPersons(want, gold);
		FactsOfJson.addPersons(have, got);
		FactsOfJson.addTaskSets(want, gold);
		FactsOfJson.addTaskSets(have, got);
		List<JsonNode> golds = gold.path("events").valueStream().toList();
		List<Pair> pairs = Alignment.align(golds, got.path("events").valueStream().toList());
		for (int i = 0; i < pairs.size(); i++) {
			String key = pairs.get(i).type() + "#" + i;
			JsonNode annotated = pairs.get(i).gold();
			JsonNode extracted = pairs.get(i).got();
			if (annotated != null) {
				FactsOfJson.addEvent(want, annotated, key);
			}
			if (extracted != null) {
				FactsOfJson.addEvent(have, extracted, key);
			}
		}
		String genre = golds.isEmpty() ? "NONE" : golds.get(0).path("type").asString("NONE");
		return compare(gold, genre, want, have);
	}

	private static ArticleScore compare(JsonNode gold, String genre, Facts want, Facts have) {
		Map<FactKind, Counts> counts = new EnumMap<>(FactKind.class);
		List<Wrong> wrong = new ArrayList<>();
		List<Judged> judged = new ArrayList<>();
		for (FactKind kind : FactKind.values()) {
			Set<String> wanted = want.of(kind).keySet();
			Set<String> had = have.of(kind).keySet();
			wanted.stream()
				.filter((fact) -> !had.contains(fact))
				.forEach((fact) -> wrong.add(new Wrong(kind, true, fact)));
			had.stream()
				.filter((fact) -> !wanted.contains(fact))
				.forEach((fact) -> wrong.add(new Wrong(kind, false, fact)));
			have.of(kind).forEach((fact, rules) -> judged.add(new Judged(kind, rules, wanted.contains(fact))));
			int hit = (int) had.stream().filter(wanted::contains).count();
			counts.put(kind, new Counts(hit, wanted.size(), had.size()));
		}
		return new ArticleScore(gold.path("id").asString(), gold.path("title").asString(""), genre, counts, wrong,
				judged);
	}

	/**
	 * {@return the counts of a kind}
	 */
	public Counts count(FactKind kind) {
		return this.counts.getOrDefault(kind, Counts.NONE);
	}

}
