package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.policygraph.cypher.CypherFile;
import org.policygraph.graph.Rows.Merge;

/**
 * One transaction: documents as they were out, documents as they are in. First all that
 * the old versions said is taken back, then the new is written, then what nobody refers
 * to any more is removed.
 */
final class Replacement {

	private static final Map<String, CypherFile> FILES = new ConcurrentHashMap<>();

	private final TransactionContext transaction;

	private final Leftovers leftovers = new Leftovers();

	private final Map<Held, Integer> held = new TreeMap<>();

	Replacement(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Replaces what the graph knows of some documents.
	 * @param documents their ids
	 * @param contributions what their articles bring now
	 * @return how many articles were new, changed or taken back
	 */
	int replace(List<String> documents, List<Contribution> contributions) {
		run("load/take_turn", Map.of());
		Map<String, String> known = new HashMap<>();
		Set<String> current = contributions.stream().map(Contribution::article).collect(Collectors.toSet());
		run("load/known_articles", Map.of("documents", documents, "articles", List.copyOf(current)))
			.forEach((row) -> known.put(row.get("id").asString(), row.get("sha256").asString()));
		List<Contribution> changed = contributions.stream()
			.filter((one) -> !one.sha256().equals(known.get(one.article())))
			.toList();
		List<String> gone = known.keySet().stream().filter((id) -> !current.contains(id)).sorted().toList();
		if (changed.isEmpty() && gone.isEmpty()) {
			return 0;
		}
		List<String> old = changed.stream().map(Contribution::article).filter(known::containsKey).toList();
		List<String> replaced = new ArrayList<>(old);
		replaced.addAll(gone);
		Map<String, List<EventReport>> reports = otherReports(changed, replaced);
		Set<String> knownEvents = Set.copyOf(reports.keySet());
		takeBack(replaced, knownEvents);
		run("load/remove_articles", Map.of("articles", gone));
		write(changed, reports);
		clean();
		run("load/note_change", Map.of());
		return changed.size() + gone.size();
	}

	/** What is said elsewhere of the events that change. */
	private Map<String, List<EventReport>> otherReports(List<Contribution> changed, List<String> replaced) {
		List<String> events = changed.stream().flatMap((one) -> one.reports().keySet().stream()).distinct().toList();
		Map<String, List<EventReport>> reports = new TreeMap<>();
		for (Record row : run("load/known_reports", Map.of("events", events, "articles", replaced))) {
			List<EventReport> others = reports.computeIfAbsent(row.get("event").asString(), (id) -> new ArrayList<>());
			if (!row.get("report").isNull()) {
				others.add(ReportJson.read(row.get("report").asString()));
			}
		}
		return reports;
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

	private void write(List<Contribution> changed, Map<String, List<EventReport>> reports) {
		Rows rows = new Rows();
		for (Contribution contribution : changed) {
			rows.addAll(contribution.rows());
			contribution.reports().forEach((event, report) -> {
				reports.computeIfAbsent(event, (id) -> new ArrayList<>()).add(report);
				rows.add(Merge.REPORTS, report.row(event));
			});
		}
		List<String> unreported = new ArrayList<>();
		reports.forEach((event, said) -> {
			if (said.isEmpty()) {
				unreported.add(event);
			}
			else {
				EventRows.add(MergedEvent.of(event, said), rows);
			}
		});
		run("load/remove_events", Map.of("events", unreported));
		for (Merge merge : Merge.values()) {
			rows.inSteps(merge).forEach((step) -> run(merge.file(), Map.of("rows", step)));
		}
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
		CypherFile statement = FILES.computeIfAbsent(file, CypherFile::load);
		boolean nothing = parameters.values()
			.stream()
			.allMatch((value) -> value instanceof List<?> rows && rows.isEmpty());
		return (nothing && !parameters.isEmpty()) ? List.of()
				: this.transaction.run(statement.text(), parameters).list();
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
