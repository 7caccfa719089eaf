package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.policygraph.graph.Rows.Merge;

/**
 * One transaction: documents as they were out, documents as they are in. First all that
 * the old versions said is taken back, then the new is written, then what nobody refers
 * to any more is removed.
 */
final class Replacement {

	private final Statements statements;

	private final Leftovers leftovers = new Leftovers();

	private final Map<Held, Integer> held = new TreeMap<>();

	Replacement(TransactionContext transaction) {
		this.statements = new Statements(transaction);
	}

	/**
	 * Replaces what the graph knows of some documents.
	 * @param documents their ids
	 * @param contributions what their articles bring now
	 * @return how many articles were new, changed or taken back
	 */
	int replace(List<String> documents, List<Contribution> contributions) {
		run("load/take_turn", Map.of());
		List<String> current = contributions.stream().map(Contribution::article).toList();
		Map<String, String> known = known(documents, current);
		List<Contribution> changed = contributions.stream()
			.filter((one) -> !one.sha256().equals(known.get(one.article())))
			.toList();
		List<String> gone = new ArrayList<>(known.keySet());
		gone.removeAll(current);
		change(changed, changed.stream().map(Contribution::article).filter(known::containsKey).toList(), gone);
		return changed.size() + gone.size();
	}

	/**
	 * Takes articles back.
	 * @param articles their ids
	 * @return those that the graph knew
	 */
	List<String> retract(List<String> articles) {
		run("load/take_turn", Map.of());
		List<String> gone = List.copyOf(known(List.of(), articles).keySet());
		change(List.of(), List.of(), gone);
		return gone;
	}

	/** What each article brought, by its id. */
	private Map<String, String> known(List<String> documents, List<String> articles) {
		Map<String, String> known = new TreeMap<>();
		run("load/known_articles", Map.of("documents", documents, "articles", articles))
			.forEach((row) -> known.put(row.get("id").asString(), row.get("sha256").asString()));
		return known;
	}

	private void change(List<Contribution> changed, List<String> old, List<String> gone) {
		if (changed.isEmpty() && gone.isEmpty()) {
			return;
		}
		List<String> replaced = new ArrayList<>(old);
		replaced.addAll(gone);
		EventChange events = new EventChange(this.statements,
				changed.stream().flatMap((one) -> one.reports().stream()).toList(), replaced);
		takeBack(replaced, events.before());
		run("load/remove_articles", Map.of("articles", gone));
		write(changed, events);
		clean();
		run("load/note_change", Map.of());
	}

	private void takeBack(List<String> articles, Set<String> events) {
		if (!articles.isEmpty()) {
			Map<String, Object> parameters = Map.of("articles", articles);
			run("load/remove_article_facts", parameters).forEach(this.leftovers::add);
			run("load/remove_attestations", parameters).forEach((row) -> {
				Held key = new Held(row.get("person").asString(), row.get("post").asString());
				this.held.merge(key, -row.get("count").asInt(), Integer::sum);
			});
		}
		if (!events.isEmpty()) {
			run("load/remove_event_facts", Map.of("events", List.copyOf(events))).forEach(this.leftovers::add);
		}
	}

	private void write(List<Contribution> changed, EventChange events) {
		Rows rows = new Rows();
		changed.forEach((contribution) -> rows.addAll(contribution.rows()));
		rows.leadTo(events::event);
		events.addTo(rows);
		for (Merge merge : Merge.values()) {
			rows.inSteps(merge).forEach((step) -> run(merge.file(), Map.of("rows", step)));
		}
		events.move();
		run("load/remove_events", Map.of("events", events.ended()));
		run("load/merge_sessions", Map.of("rows", events.sessions()));
		run("load/merge_next_sessions", Map.of("rows", events.sessions()));
		run("load/merge_references", Map.of("rows", events.references()));
		updateHeld(rows.of(Merge.ATTESTATIONS));
	}

	private void updateHeld(Collection<Map<String, Object>> attestations) {
		Set<String> people = new TreeSet<>();
		for (Map<String, Object> row : attestations) {
			this.held.merge(new Held(String.valueOf(row.get("person")), String.valueOf(row.get("post"))), 1,
					Integer::sum);
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		this.held.forEach((key, change) -> {
			people.add(key.person());
			rows.add(Rows.row("person", key.person(), "post", key.post(), "held", key.person() + "|" + key.post(),
					"change", change));
		});
		run("load/update_held", Map.of("rows", rows));
		run("load/clean_held", Map.of("rows", rows));
		run("load/mark_officials", Map.of("people", List.copyOf(people)));
		this.leftovers.addPosts(this.held.keySet().stream().map(Held::post).toList());
	}

	private void clean() {
		run("load/clean_people", Map.of("people", this.leftovers.take("people")));
		run("load/clean_posts", Map.of("posts", this.leftovers.take("posts"))).forEach(this.leftovers::add);
		run("load/clean_clues", Map.of("clues", this.leftovers.take("clues")));
		run("load/clean_series", Map.of("series", this.leftovers.take("series")));
		run("load/clean_dates", Map.of("dates", this.leftovers.take("dates")));
		run("load/clean_publications", Map.of("publications", this.leftovers.take("publications")));
		List<String> places = this.leftovers.take("places");
		Set<String> seen = new HashSet<>();
		while (!places.isEmpty()) {
			seen.addAll(places);
			run("load/clean_places", Map.of("places", places)).forEach(this.leftovers::add);
			places = this.leftovers.take("around");
		}
	}

	private List<Record> run(String file, Map<String, Object> parameters) {
		return this.statements.run(file, parameters);
	}

	/**
	 * That a person held a post.
	 *
	 * @param person the person's id
	 * @param post the post's id
	 */
	private record Held(String person, String post) implements Comparable<Held> {

		@Override
		public int compareTo(Held other) {
			int byPerson = this.person.compareTo(other.person);
			return (byPerson != 0) ? byPerson : this.post.compareTo(other.post);
		}

	}

}
