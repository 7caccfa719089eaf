package org.policygraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.graph.Decision.Answer;

/**
 * A random way to come to the same set of pages: orders of pages and of their articles,
 * batches, two writers at once, repeats, other versions first, pages that are taken back,
 * decisions that are.
 */
final class Schedule {

	private final Driver driver;

	private final Random random;

	private final Map<String, List<ArticleFacts>> pages;

	private final Map<String, List<ArticleFacts>> others;

	Schedule(Driver driver, long seed, Map<String, List<ArticleFacts>> pages, Map<String, List<ArticleFacts>> others) {
		this.driver = driver;
		this.random = new Random(seed);
		this.pages = pages;
		this.others = others;
	}

	/** Whether something was decided on the way. */
	boolean run() {
		for (int i = this.random.nextInt(4); i > 0; i--) {
			load(some(), this.others);
			new GraphWriter(this.driver, "1").retract(some());
			load(some(), this.pages);
		}
		List<String> all = new ArrayList<>(this.pages.keySet());
		Collections.shuffle(all, this.random);
		Map<String, List<ArticleFacts>> shuffled = new TreeMap<>();
		this.pages.forEach((id, articles) -> {
			List<ArticleFacts> order = new ArrayList<>(articles);
			Collections.shuffle(order, this.random);
			shuffled.put(id, order);
		});
		List<List<String>> batches = new ArrayList<>();
		for (int i = 0; i < all.size();) {
			int end = Math.min(all.size(), i + 1 + this.random.nextInt(4));
			batches.add(all.subList(i, end));
			i = end;
		}
		int first = this.random.nextInt(batches.size() + 1);
		batches.subList(0, first).forEach((batch) -> load(batch, shuffled));
		Decision decision = this.random.nextBoolean() ? decide() : null;
		List<List<String>> rest = batches.subList(first, batches.size());
		Stream.of(rest.subList(0, rest.size() / 2), rest.subList(rest.size() / 2, rest.size()))
			.parallel()
			.forEach((some) -> some.forEach((batch) -> load(batch, shuffled)));
		if (decision != null) {
			new Decisions(this.driver).undo(decision.id(), null, null, Instant.EPOCH);
		}
		return decision != null;
	}

	/** That two of one name are one, if the graph knows two. */
	private @Nullable Decision decide() {
		List<Record> two = this.driver
			.executableQuery("MATCH (person:Person) WITH person ORDER BY person.id WITH person.name AS name,"
					+ " collect(person.id) AS ids WHERE size(ids) > 1 RETURN ids ORDER BY name LIMIT 1")
			.execute()
			.records();
		if (two.isEmpty()) {
			return null;
		}
		List<String> ids = two.get(0).get("ids").asList((value) -> value.asString());
		return new Decisions(this.driver).decide(Answer.SAME, ids.get(0), ids.get(1), "林", "one desk", Instant.EPOCH);
	}

	private List<String> some() {
		return this.pages.keySet().stream().filter((id) -> this.random.nextBoolean()).toList();
	}

	private void load(Collection<String> ids, Map<String, List<ArticleFacts>> from) {
		GraphWriterIT.load(this.driver, ids, from);
	}

}
