package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.identity.Tally;
import org.policygraph.identity.Verdict;
import org.policygraph.resolution.Bearer;

/**
 * What the graph knows of some names: in which ways articles speak of them, and what has
 * been decided.
 *
 * @param families the names, with those that decisions connect with them
 * @param tallies their bearers
 * @param ends where each bearer was seen last, by id
 * @param persons who the bearers are so far, of those who are somebody
 * @param verdicts the decisions on them
 * @param decidedMentions where the single mentions stand that decisions are about, by id
 */
record KnownBearers(Set<String> families, List<Tally> tallies, Map<String, String> ends, Map<String, String> persons,
		List<Verdict> verdicts, Map<String, List<Mention>> decidedMentions) {

	/**
	 * Reads what is known of names.
	 */
	static KnownBearers of(Statements statements, Collection<String> names) {
		Set<String> families = new TreeSet<>(names);
		Map<String, Decision> decisions = decisions(statements, families);
		KnownBearers known = new KnownBearers(families, new ArrayList<>(), new HashMap<>(), new HashMap<>(),
				new ArrayList<>(), new HashMap<>());
		statements.run("load/known_bearers", Map.of("families", List.copyOf(families))).forEach(known::add);
		known.add(statements, decisions.values());
		return known;
	}

	/**
	 * {@return the decisions in force on some names} Which name that is follows from what
	 * was printed, by the rules of today: a decision is older than they may be.
	 * @param families the names; those that decisions connect with them are added
	 */
	static Map<String, Decision> decisions(Statements statements, Set<String> families) {
		List<Decision> inForce = statements.run("load/decisions", Map.of())
			.stream()
			.map((row) -> Decision.of(row.get("decision")))
			.filter((decision) -> decision.undone() == null)
			.toList();
		Map<String, Decision> connected = new TreeMap<>();
		int before = -1;
		while (connected.size() > before) {
			before = connected.size();
			for (Decision decision : inForce) {
				Set<String> sides = decision.families();
				if (!Collections.disjoint(families, sides)) {
					families.addAll(sides);
					connected.put(decision.id(), decision);
				}
			}
		}
		return connected;
	}

	private void add(Record row) {
		Value undated = row.get("undated");
		Value first = row.get("first").isNull() ? undated : row.get("first");
		Value last = row.get("last").isNull() ? undated : row.get("last");
		if (first.isNull()) {
			return;
		}
		String id = row.get("bearer").asString();
		Value alone = first.get("alone");
		this.tallies.add(new Tally(id, Bearer.traits(row.get("traits").asString()), row.get("articles").asInt(),
				day(first.get("seen")), day(last.get("seen")), alone.isNull() ? id : alone.asString(),
				first.get("evidence").asString()));
		this.ends.put(id, last.get("evidence").asString());
		if (!row.get("person").isNull()) {
			this.persons.put(id, row.get("person").asString());
		}
	}

	/** A decision may be about a single mention, which then is a bearer of its own. */
	private void add(Statements statements, Collection<Decision> decisions) {
		Map<String, Decision.Side> others = new TreeMap<>();
		for (Decision decision : decisions) {
			for (Decision.Side side : List.of(decision.left(), decision.right())) {
				others.put(side.id(), side);
			}
		}
		this.tallies.forEach((tally) -> others.remove(tally.bearer()));
		addMentions(statements, others.keySet());
		this.decidedMentions.keySet().forEach(others::remove);
		Map<String, String> now = new HashMap<>();
		Set<String> mentions = new TreeSet<>();
		List<Map<String, Object>> rows = others.values()
			.stream()
			.map((side) -> Rows.row("id", side.id(), "article", side.article(), "name", side.name()))
			.toList();
		for (Record row : statements.run("load/bearers_in_articles", Map.of("rows", rows))) {
			boolean office = row.get("alone").isNull();
			String meant = row.get(office ? "bearer" : "alone").asString();
			now.put(row.get("id").asString(), meant);
			if (!office && !this.decidedMentions.containsKey(meant)) {
				mentions.add(meant);
			}
		}
		addMentions(statements, mentions);
		decisions.forEach((decision) -> this.verdicts.add(decision.verdict(now)));
	}

	private void addMentions(Statements statements, Collection<String> mentions) {
		for (Record row : statements.run("load/lone_mentions", Map.of("mentions", List.copyOf(mentions)))) {
			String id = row.get("mention").asString();
			List<Mention> places = row.get("places")
				.asList((place) -> new Mention(place.get("article").asString(), place.get("bearer").asString(), id));
			this.tallies.add(new Tally(id, Bearer.traits(row.get("traits").asString()), places.size(),
					day(row.get("seen")), day(row.get("last")), id, row.get("evidence").asString()));
			this.ends.put(id, row.get("evidence").asString());
			this.decidedMentions.put(id, places);
		}
	}

	private static @Nullable LocalDate day(Value seen) {
		return seen.asString().isEmpty() ? null : LocalDate.parse(seen.asString());
	}

	/**
	 * Somebody named in an article.
	 *
	 * @param article the article's id
	 * @param bearer the bearer's id
	 * @param alone the id of the person if the mention stands for itself, or null
	 */
	record Mention(String article, String bearer, @Nullable String alone) {

	}

}
