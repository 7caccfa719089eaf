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
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.policygraph.graph.EventReport.Attends;
import org.policygraph.graph.KnownBearers.Mention;
import org.policygraph.graph.Rows.Merge;

/**
 * One transaction: documents as they were out, documents as they are in. First all that
 * the old versions said is taken back, then the new is written, the people of its names
 * are identified, the events that this concerns are put together, and what nobody refers
 * to any more is removed.
 */
final class Replacement {

	private final Statements statements;

	private final Leftovers leftovers = new Leftovers();

	private final Naming naming;

	Replacement(TransactionContext transaction) {
		this.statements = new Statements(transaction);
		this.naming = new Naming(this.statements, this.leftovers);
	}

	/**
	 * Replaces what the graph knows of some documents.
	 * @param documents their ids
	 * @param contributions what their articles bring now
	 * @return how many articles were new, changed or taken back, by their document
	 */
	Map<String, Integer> replace(List<String> documents, List<Contribution> contributions) {
		run("load/take_turn", Map.of());
		List<String> current = contributions.stream().map(Contribution::article).toList();
		Map<String, Known> known = known(documents, current);
		List<Contribution> changed = contributions.stream().filter((one) -> !isKnown(one, known)).toList();
		List<String> gone = new ArrayList<>(known.keySet());
		gone.removeAll(current);
		change(changed, changed.stream().map(Contribution::article).filter(known::containsKey).toList(), gone);
		Map<String, Integer> changes = new TreeMap<>();
		changed.forEach((one) -> changes.merge(one.document(), 1, Integer::sum));
		known.forEach((article, one) -> {
			if (gone.contains(article)) {
				changes.merge(one.document(), 1, Integer::sum);
			}
		});
		return changes;
	}

	private static boolean isKnown(Contribution contribution, Map<String, Known> known) {
		Known before = known.get(contribution.article());
		return before != null && before.sha256().equals(contribution.sha256());
	}

	/**
	 * Takes articles back. Articles of the same page are read again without them.
	 * @param articles their ids
	 * @param loaderVersion which version of the product reads those
	 * @return those that the graph knew
	 */
	List<String> retract(List<String> articles, String loaderVersion) {
		run("load/take_turn", Map.of());
		List<String> gone = List.copyOf(known(List.of(), articles).keySet());
		List<Contribution> kept = KeptArticles.beside(this.statements, gone, loaderVersion);
		Map<String, Known> known = known(List.of(), kept.stream().map(Contribution::article).toList());
		List<Contribution> changed = kept.stream().filter((one) -> !isKnown(one, known)).toList();
		change(changed, changed.stream().map(Contribution::article).toList(), gone);
		return gone;
	}

	/**
	 * Says anew who these people are, because a decision on them has been taken or taken
	 * back.
	 */
	void reconsider(Collection<Decision.Side> sides) {
		sides.forEach(this.naming::reconsider);
		settle(new Rows(), new EventChange(this.statements, List.of(), List.of()));
		finish();
	}

	/** What each article brought, by its id. */
	private Map<String, Known> known(List<String> documents, List<String> articles) {
		Map<String, Known> known = new TreeMap<>();
		run("load/known_articles", Map.of("documents", documents, "articles", articles)).forEach((row) -> known
			.put(row.get("id").asString(), new Known(row.get("document").asString(), row.get("sha256").asString())));
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
		if (!replaced.isEmpty()) {
			run("load/remove_article_facts", Map.of("articles", replaced)).forEach(this.leftovers::add);
			this.naming.forget(replaced);
		}
		removeEventFacts(events.before());
		run("load/remove_articles", Map.of("articles", gone));
		Rows rows = new Rows();
		changed.forEach((contribution) -> rows.addAll(contribution.rows()));
		run(Merge.FIRST, rows);
		this.naming.learn(rows.of(Merge.MENTIONS));
		settle(rows, events);
		finish();
	}

	/** Who the people are, and the events as those people's. */
	private void settle(Rows rows, EventChange events) {
		removeEventFacts(events.include(eventsOf(this.naming.settle())));
		Map<Mention, String> persons = persons(events.reports());
		rows.leadTo(events::event);
		events.addTo(rows, (one) -> Objects.requireNonNull(persons.get(mention(one))));
		run(Merge.THEN, rows);
		events.move();
		run("load/remove_events", Map.of("events", events.ended()));
		EventLinks links = events.links();
		Map<String, Object> sessions = Map.of("rows", links.sessions());
		run("load/merge_sessions", sessions);
		run("load/merge_next_sessions", sessions);
		run("load/merge_references", Map.of("rows", links.references()));
	}

	private void finish() {
		clean();
		run("load/note_change", Map.of());
	}

	private void removeEventFacts(Collection<String> events) {
		if (!events.isEmpty()) {
			run("load/remove_event_facts", Map.of("events", List.copyOf(events))).forEach(this.leftovers::add);
		}
	}

	/** The events of people who have become others. */
	private Set<String> eventsOf(Set<Mention> moved) {
		List<Map<String, Object>> rows = moved.stream()
			.map((mention) -> Rows.row("article", mention.article(), "bearer", mention.bearer()))
			.toList();
		Set<String> events = new TreeSet<>();
		run("load/events_of_mentions", Map.of("rows", rows)).forEach((row) -> events.add(row.get("event").asString()));
		return events;
	}

	private Map<Mention, String> persons(Collection<EventReport> reports) {
		Set<Mention> mentions = new LinkedHashSet<>();
		reports.forEach((report) -> report.attendees().forEach((one) -> mentions.add(mention(one))));
		List<Map<String, Object>> rows = mentions.stream()
			.map((mention) -> Rows.row("bearer", mention.bearer(), "alone", mention.alone()))
			.toList();
		Map<Mention, String> persons = new HashMap<>();
		for (Record row : run("load/persons_of_bearers", Map.of("rows", rows))) {
			String alone = row.get("alone").isNull() ? null : row.get("alone").asString();
			persons.put(new Mention("", row.get("bearer").asString(), alone), row.get("person").asString());
		}
		return persons;
	}

	private static Mention mention(Attends attends) {
		return new Mention("", attends.person(), attends.alone());
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

	private void run(Set<Merge> merges, Rows rows) {
		merges.forEach((merge) -> rows.inSteps(merge).forEach((step) -> run(merge.file(), Map.of("rows", step))));
	}

	private List<Record> run(String file, Map<String, Object> parameters) {
		return this.statements.run(file, parameters);
	}

	/** An article in the graph: the document that it stood in, what it brought. */
	private record Known(String document, String sha256) {

	}

}
