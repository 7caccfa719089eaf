package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.identity.Census;
import org.policygraph.identity.Identification;
import org.policygraph.identity.Identities;
import org.policygraph.identity.Tally;
import org.policygraph.identity.Verdict;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is who and which event is which depend on the set of articles and decisions alone,
 * worked out without a database.
 */
class SchedulesTests {

	private static final int SCHEDULES = 500;

	private static final int PAGES = 16;

	private static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	private static final Identification IDENTIFICATION = new Identification();

	private final Map<String, List<ArticleFacts>> pages = SamplePages.pages(1, PAGES);

	@Test
	void anyOrderOfPagesArticlesDecisionsAndThreadsGivesTheSameIdentities() {
		List<Verdict> verdicts = verdicts();
		assertThat(verdicts).isNotEmpty();
		String expected = identities(new Random(0), verdicts);
		for (int seed = 1; seed <= SCHEDULES; seed++) {
			assertThat(identities(new Random(seed), verdicts)).as("schedule %s", seed).isEqualTo(expected);
		}
		System.out.println("schedules without a database with one fingerprint: " + SCHEDULES);
	}

	/** Decided: that two bearers of each name who are apart are one person. */
	private List<Verdict> verdicts() {
		List<Verdict> verdicts = new ArrayList<>();
		for (List<Tally> family : census(resolved(new Random(0))).tallies()) {
			List<String> bearers = family.stream().map(Tally::bearer).sorted().toList();
			if (bearers.size() > 1) {
				verdicts.add(new Verdict("de-" + verdicts.size(), verdicts.size() % 2 == 0, bearers.get(0),
						bearers.get(1), "one desk"));
			}
		}
		return verdicts;
	}

	private String identities(Random random, List<Verdict> verdicts) {
		List<ResolvedArticle> resolved = resolved(random);
		List<Verdict> decisions = new ArrayList<>(verdicts);
		Collections.shuffle(decisions, random);
		TreeSet<String> lines = new TreeSet<>();
		for (List<Tally> family : census(resolved).tallies()) {
			List<Tally> tallies = new ArrayList<>(family);
			Collections.shuffle(tallies, random);
			Identities identities = IDENTIFICATION.identify(tallies, decisions);
			lines.add(identities.toString());
		}
		ToldEvent.Gathering gathering = new ToldEvent.Gathering();
		resolved.forEach(gathering::add);
		gathering.events().forEach((event) -> lines.add(event.toString()));
		return String.join("\n", lines);
	}

	/** The pages, read by several threads, in an order that chance makes. */
	private List<ResolvedArticle> resolved(Random random) {
		List<String> order = new ArrayList<>(this.pages.keySet());
		Collections.shuffle(order, random);
		List<List<ArticleFacts>> shuffled = order.stream().map((page) -> {
			List<ArticleFacts> articles = new ArrayList<>(Objects.requireNonNull(this.pages.get(page)));
			Collections.shuffle(articles, random);
			return articles;
		}).toList();
		List<ResolvedArticle> resolved = new ArrayList<>(order.stream()
			.parallel()
			.flatMap((page) -> RESOLUTION.resolve(page, shuffled.get(order.indexOf(page))).stream())
			.toList());
		Collections.shuffle(resolved, random);
		return resolved;
	}

	private static Census census(List<ResolvedArticle> resolved) {
		Census census = new Census();
		resolved.forEach((article) -> article.appearances()
			.forEach((one) -> census.add(one.bearer(), article.facts().article().source().published(),
					article.facts().article().id())));
		return census;
	}

}
