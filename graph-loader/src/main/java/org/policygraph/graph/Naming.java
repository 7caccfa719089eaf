package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.policygraph.graph.HeldPosts.Former;
import org.policygraph.graph.KnownBearers.Mention;
import org.policygraph.identity.Identification;
import org.policygraph.identity.Identities;
import org.policygraph.identity.Pair;
import org.policygraph.identity.Placement;
import org.policygraph.identity.Somebody;
import org.policygraph.identity.Tally;
import org.policygraph.naming.LookupKeys;
import org.policygraph.resolution.Names;

/**
 * Says within one transaction who the people of some names are: of the names that its
 * articles print, and of no others.
 */
final class Naming {

	private static final Identification IDENTIFICATION = new Identification();

	private final Statements statements;

	private final Leftovers leftovers;

	private final Set<String> families = new TreeSet<>();

	private final Set<String> bearers = new TreeSet<>();

	private final Set<String> formerPersons = new TreeSet<>();

	private final Set<String> formerMentions = new TreeSet<>();

	private final Set<String> formerPosts = new TreeSet<>();

	private final Map<Mention, Map<String, Object>> properties = new HashMap<>();

	private final Set<Mention> reopened = new HashSet<>();

	Naming(Statements statements, Leftovers leftovers) {
		this.statements = statements;
		this.leftovers = leftovers;
	}

	/**
	 * Takes back how articles speak of names.
	 */
	void forget(List<String> articles) {
		for (Record row : this.statements.run("load/remove_article_names", Map.of("articles", articles))) {
			this.families.addAll(strings(row, "families"));
			this.formerMentions.addAll(strings(row, "mentions"));
			this.bearers.addAll(strings(row, "bearers"));
			this.formerPosts.addAll(strings(row, "documentPosts"));
		}
	}

	/**
	 * Takes in the mentions of a new article.
	 */
	void learn(Collection<Map<String, Object>> mentions) {
		for (Map<String, Object> row : mentions) {
			Object alone = row.get("alone");
			Mention mention = new Mention(String.valueOf(row.get("article")), String.valueOf(row.get("bearer")),
					(alone != null) ? alone.toString() : null);
			this.families.add(Names.family(String.valueOf(row.get("name"))));
			this.properties.put(mention, properties(row));
		}
	}

	/**
	 * Takes in a person on whom something has been decided or a decision taken back.
	 */
	void reconsider(Decision.Side side) {
		this.families.add(side.family());
		for (Record row : this.statements.run("load/lone_mentions", Map.of("mentions", List.of(side.id())))) {
			row.get("places")
				.values()
				.forEach((place) -> this.reopened
					.add(new Mention(place.get("article").asString(), place.get("bearer").asString(), side.id())));
		}
	}

	/**
	 * Says who everybody is, now that the articles' own words are in the graph.
	 * @return the mentions of people who have become others, and the new ones
	 */
	Set<Mention> settle() {
		for (Record row : this.statements.run("load/clean_bearers", Map.of("bearers", List.copyOf(this.bearers)))) {
			this.formerPersons.addAll(strings(row, "people"));
		}
		KnownBearers known = KnownBearers.of(this.statements, this.families);
		Identities identities = IDENTIFICATION.identify(known.tallies(), known.verdicts());
		Placements placements = Placements.of(identities.placements());
		Set<Mention> moved = moved(known, placements);
		this.statements.run("load/merge_persons",
				Map.of("rows", identities.persons().stream().map(Naming::row).toList()));
		this.statements.run("load/place_bearers", Map.of("rows", placements.all().stream().map(Naming::row).toList()));
		Map<String, String> names = new HashMap<>();
		known.tallies().forEach((tally) -> names.put(tally.bearer(), tally.traits().name()));
		place(moved, placements, names);
		Former former = new Former(this.formerPersons, this.formerMentions, this.formerPosts);
		new HeldPosts(this.statements, this.leftovers, former).update(known, identities, placements, moved);
		questions(known.families(), identities.pairs());
		return moved;
	}

	/** New mentions, and those of bearers who are no longer the person that they were. */
	private Set<Mention> moved(KnownBearers known, Placements placements) {
		List<String> changed = new ArrayList<>();
		for (Tally tally : known.tallies()) {
			Placement placement = placements.of(tally.bearer());
			String before = known.persons().get(tally.bearer());
			if (placement != null && !Objects.equals(placement.person(), before)
					&& !known.decidedMentions().containsKey(tally.bearer())) {
				changed.add(tally.bearer());
			}
		}
		this.formerPersons.addAll(known.persons().values());
		this.leftovers.addPersons(this.formerPersons);
		Set<Mention> moved = new LinkedHashSet<>();
		for (Record row : this.statements.run("load/mentions_of_bearers", Map.of("bearers", changed))) {
			moved.add(new Mention(row.get("article").asString(), row.get("bearer").asString(),
					row.get("alone").isNull() ? null : row.get("alone").asString()));
		}
		moved.addAll(this.properties.keySet());
		known.decidedMentions().values().forEach(moved::addAll);
		moved.addAll(this.reopened);
		return moved;
	}

	private void place(Set<Mention> moved, Placements placements, Map<String, String> names) {
		Set<String> mentions = new TreeSet<>(this.formerMentions);
		List<Map<String, Object>> lone = new ArrayList<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Mention mention : moved) {
			String person = placements.person(mention);
			if (mention.alone() != null) {
				mentions.add(mention.alone());
				if (person.equals(mention.alone())) {
					String name = Objects.requireNonNull(names.get(mention.bearer()));
					lone.add(Rows.row("id", person, "name", name, "keys", LookupKeys.ofPerson(List.of(name))));
				}
			}
			rows.add(Rows.row("article", mention.article(), "bearer", mention.bearer(), "alone", mention.alone(),
					"person", person, "properties", this.properties.get(mention)));
		}
		this.statements.run("load/clear_redirects", Map.of("mentions", List.copyOf(mentions)));
		this.leftovers.addPersons(mentions);
		this.statements.run("load/merge_lone_persons", Map.of("rows", lone));
		this.statements.run("load/place_mentions", Map.of("rows", rows)).forEach(this.leftovers::add);
	}

	private void questions(Collection<String> names, List<Pair> pairs) {
		List<Map<String, Object>> rows = pairs.stream()
			.map((pair) -> Rows.row("id", pair.id(), "family", pair.family(), "score", pair.score(), "value",
					pair.value(), "explanation", pair.explanation(), "left", pair.left(), "right", pair.right()))
			.toList();
		this.statements.run("load/replace_candidates", Map.of("families", List.copyOf(names), "rows", rows));
	}

	private static Map<String, Object> row(Somebody person) {
		return Rows.row("id", person.id(), "name", person.name(), "aliases", person.aliases(), "sphere",
				person.sphere(), "keys",
				LookupKeys.ofPerson(Stream.concat(Stream.of(person.name()), person.aliases().stream()).toList()));
	}

	private static Map<String, Object> row(Placement placement) {
		return Rows.row("bearer", placement.bearer(), "person", placement.person(), "score", placement.score(),
				"explanation", placement.explanation());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
	}

	static Set<String> strings(Record row, String column) {
		return new HashSet<>(row.get(column).asList((value) -> value.asString()));
	}

}
