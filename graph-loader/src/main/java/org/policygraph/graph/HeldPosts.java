package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.policygraph.graph.KnownBearers.Mention;
import org.policygraph.identity.Identities;
import org.policygraph.identity.Placement;
import org.policygraph.identity.Tally;

/** Writes which posts people held, and who is an official because of them. */
final class HeldPosts {

	private final Statements statements;

	private final Leftovers leftovers;

	private final Former former;

	HeldPosts(Statements statements, Leftovers leftovers, Former former) {
		this.statements = statements;
		this.leftovers = leftovers;
		this.former = former;
	}

	/**
	 * Brings up to date what everybody held whom the change concerns.
	 * @param known what is known of the names
	 * @param identities who their bearers are
	 * @param placements the same by bearer
	 * @param moved the mentions of people who have become others, and the new ones
	 */
	void update(KnownBearers known, Identities identities, Placements placements, Set<Mention> moved) {
		Held held = new Held(known.ends());
		for (Tally tally : known.tallies()) {
			Placement placement = placements.of(tally.bearer());
			if (placement != null && placement.person() != null) {
				held.add(placement.person(), tally);
			}
		}
		Set<String> people = new TreeSet<>(this.former.persons());
		identities.persons().forEach((person) -> people.add(person.id()));
		for (Record row : this.statements.run("load/update_held", Map.of("rows", held.rows(people)))) {
			this.leftovers.addPosts(Naming.strings(row, "posts"));
		}
		Map<String, Boolean> lone = new TreeMap<>();
		this.former.mentions().forEach((mention) -> lone.put(mention, false));
		for (Mention mention : moved) {
			if (mention.alone() != null) {
				lone.put(mention.alone(), placements.person(mention).equals(mention.alone()));
			}
		}
		lone.keySet().removeAll(people);
		List<Map<String, Object>> rows = new ArrayList<>();
		lone.forEach((mention, alone) -> rows.add(Rows.row("person", mention, "alone", alone)));
		for (Record row : this.statements.run("load/update_lone_held", Map.of("rows", rows))) {
			this.leftovers.addPosts(Naming.strings(row, "posts"));
		}
		List<String> articles = moved.stream().map(Mention::article).distinct().toList();
		this.leftovers.addPosts(this.former.posts());
		for (Record row : this.statements.run("load/update_document_posts",
				Map.of("articles", articles, "posts", List.copyOf(this.former.posts())))) {
			people.addAll(Naming.strings(row, "people"));
		}
		people.addAll(lone.keySet());
		moved.forEach((mention) -> people.add(placements.person(mention)));
		this.statements.run("load/mark_officials", Map.of("people", List.copyOf(people)));
	}

	/**
	 * What articles meant before the change, that may be nobody's now.
	 *
	 * @param persons ids
	 * @param mentions ids of mentions that stood for themselves
	 * @param posts ids of posts that only one document can place
	 */
	record Former(Set<String> persons, Set<String> mentions, Set<String> posts) {

		Former {
			persons = sorted(persons);
			mentions = sorted(mentions);
			posts = sorted(posts);
		}

		private static Set<String> sorted(Set<String> ids) {
			return Collections.unmodifiableSet(new TreeSet<>(ids));
		}

	}

}
