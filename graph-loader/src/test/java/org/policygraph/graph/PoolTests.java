package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.EventType;
import org.policygraph.graph.Pool.Stored;
import org.policygraph.meetings.Clusters;
import org.policygraph.meetings.Days;
import org.policygraph.meetings.Telling;
import org.policygraph.meetings.Telling.Where;
import org.policygraph.meetings.Telling.Who;

import static org.assertj.core.api.Assertions.assertThat;

/** What is worked out for a change alone is what would be worked out for everything. */
class PoolTests {

	private static final int SCHEDULES = 500;

	private static final int STEPS = 8;

	private static final int TELLINGS = 16;

	private static final List<String> NAMES = List.of("全国河湖工作会议", "河湖工作会议", "四十四届清源大会第一次会议", "四十四届清源大会第二次会议", "清源大会会议",
			"座谈会", "第一次全体会议", "清源论坛", "清源论坛开幕式");

	private static final List<String> PEOPLE = List.of("林岸", "苏禾", "陶然", "闻涛");

	@Test
	void changesLeadToTheSameEventsAsEverythingAtOnce() {
		Set<Integer> sizes = new HashSet<>();
		for (int seed = 0; seed < SCHEDULES; seed++) {
			Random random = new Random(seed);
			List<Telling> all = new ArrayList<>();
			for (int i = 0; i < TELLINGS; i++) {
				all.add(telling(random, "a" + i));
			}
			Graph graph = new Graph();
			for (int step = 0; step < STEPS; step++) {
				graph.change(some(random, all), some(random, all));
				assertThat(graph.events()).as("schedule %s, step %s", seed, step).isEqualTo(graph.atOnce());
			}
			sizes.add(new HashSet<>(graph.events().values()).size() - graph.events().size());
		}
		assertThat(sizes).as("some schedules join tellings").hasSizeGreaterThan(3);
	}

	private static List<Telling> some(Random random, List<Telling> all) {
		return all.stream().filter((telling) -> random.nextInt(5) == 0).toList();
	}

	private static Telling telling(Random random, String article) {
		LocalDate day = LocalDate.of(2031, 3, 3).plusDays(random.nextInt(4));
		List<Who> people = new ArrayList<>();
		PEOPLE.stream()
			.filter((person) -> random.nextInt(3) == 0)
			.forEach((person) -> people.add(new Who(person, people.isEmpty() && random.nextBoolean())));
		TreeSet<String> places = new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of("CN-140700"));
		Where where = new Where(places, new TreeSet<>(), new TreeSet<>(),
				random.nextInt(3) == 0 ? null : random.nextBoolean() ? "CN-140700" : "CN");
		Days days = (random.nextInt(5) == 0) ? Days.of(null, null, day)
				: Days.of(day, day.plusDays(random.nextInt(2)), day);
		return new Telling("ev-" + article, article, day, EventType.MEETING,
				random.nextInt(5) == 0 ? null : NAMES.get(random.nextInt(NAMES.size())), "", days, people, where,
				new TreeSet<>(), List.of(), null);
	}

	/** Keeps reports with the event that they were last found to be of. */
	private static final class Graph {

		private final Map<String, Stored> reports = new TreeMap<>();

		private final Map<String, Set<String>> clues = new TreeMap<>();

		void change(List<Telling> coming, List<Telling> going) {
			Set<String> ids = new HashSet<>();
			coming.forEach((telling) -> ids.add(telling.id()));
			going.forEach((telling) -> ids.add(telling.id()));
			List<Telling> old = ids.stream()
				.map(this.reports::get)
				.filter(Objects::nonNull)
				.map((stored) -> stored.report().telling())
				.toList();
			Pool pool = new Pool((clues) -> byClues(clues, ids));
			pool.addLike(old);
			pool.addLike(coming);
			this.reports.keySet().removeAll(ids);
			List<Telling> touched = new ArrayList<>(coming);
			pool.members().forEach((stored) -> touched.add(stored.report().telling()));
			Map<String, String> events = Clusters.of(touched);
			touched.forEach((telling) -> this.reports.put(telling.id(),
					new Stored(events.getOrDefault(telling.id(), ""), report(telling))));
		}

		private List<Stored> byClues(Collection<String> clues, Set<String> without) {
			return this.reports.values()
				.stream()
				.filter((stored) -> !without.contains(stored.report().id()))
				.filter((stored) -> clues(stored).stream().anyMatch(clues::contains))
				.toList();
		}

		private Set<String> clues(Stored stored) {
			return this.clues.computeIfAbsent(stored.report().id(), (id) -> Clusters.clues(stored.report().telling()));
		}

		Map<String, String> events() {
			Map<String, String> events = new TreeMap<>();
			this.reports.forEach((id, stored) -> events.put(id, stored.event()));
			return events;
		}

		Map<String, String> atOnce() {
			return Clusters.of(this.reports.values().stream().map((stored) -> stored.report().telling()).toList());
		}

		private static EventReport report(Telling telling) {
			return new EventReport(telling, "", null, true, EvidenceList.union(List.of()), null, List.of(), List.of(),
					Map.of());
		}

	}

}
