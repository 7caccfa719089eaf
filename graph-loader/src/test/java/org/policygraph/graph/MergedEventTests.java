package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Role;
import org.policygraph.graph.EventReport.Attends;
import org.policygraph.graph.EventReport.Dates;
import org.policygraph.graph.EventReport.Takes;
import org.policygraph.meetings.Days;
import org.policygraph.meetings.Telling;
import org.policygraph.meetings.Telling.Where;
import org.policygraph.resolution.Level;

import static org.assertj.core.api.Assertions.assertThat;

class MergedEventTests {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

	private final EventReport paper = report("a", false, "pe-1", "pe-2", "pe-3");

	private final EventReport caption = report("b", true, "pe-3");

	private final EventReport bulletin = report("c", true, "pe-4", "pe-3");

	@Test
	void orderOfReportsDoesNotMatter() {
		List<EventReport> reports = new ArrayList<>(List.of(this.paper, this.caption, this.bulletin));
		MergedEvent expected = MergedEvent.of("e", reports);
		for (int seed = 0; seed < 10; seed++) {
			Collections.shuffle(reports, new Random(seed));
			MergedEvent merged = MergedEvent.of("e", reports);
			assertThat(merged).isEqualTo(expected);
			assertThat(merged.attendees()).isEqualTo(expected.attendees());
			assertThat(merged.groups()).isEqualTo(expected.groups());
		}
	}

	@Test
	void thoseOfTheFullestReportComeFirst() {
		MergedEvent merged = MergedEvent.of("e", List.of(this.bulletin, this.caption, this.paper));
		assertThat(merged.attendees()).extracting(Attends::person).containsExactly("pe-1", "pe-2", "pe-3", "pe-4");
	}

	@Test
	void evidenceOfAllReportsIsKept() {
		MergedEvent merged = MergedEvent.of("e", List.of(this.caption, this.paper));
		assertThat(merged.attendees().get(2).roles().get(Role.ATTEND)).isNotNull()
			.satisfies((evidence) -> assertThat(evidence.evidence()).containsExactly("a:0-2", "b:0-2"));
		assertThat(merged.evidenceOf(DAY).evidence()).containsExactly("a:3-5", "b:3-5");
	}

	@Test
	void oneListThatSaysThatThereWereOthersMakesAllIncomplete() {
		assertThat(MergedEvent.of("e", List.of(this.caption, this.bulletin)).complete()).isTrue();
		assertThat(MergedEvent.of("e", List.of(this.caption, this.paper)).complete()).isFalse();
	}

	@Test
	void reportsSurviveBeingKeptAsJson() {
		assertThat(ReportJson.read(ReportJson.write(List.of(this.paper, this.caption)))).containsExactly(this.paper,
				this.caption);
	}

	private static EventReport report(String article, boolean complete, String... people) {
		EvidenceList who = evidence(article, 0, 2);
		List<Attends> attendees = List.of(people)
			.stream()
			.map((person) -> new Attends(person, null, List.of("市长"), new TreeMap<>(Map.of(Role.ATTEND, who))))
			.toList();
		Telling telling = new Telling("ev-" + article, article, DAY, EventType.MEETING, "座谈会", "",
				Days.of(DAY, DAY, DAY), List.of(),
				new Where(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), "CN-140700"), new TreeSet<>(), List.of(),
				null);
		return new EventReport(telling, "座谈会", Level.COUNTY, complete, who,
				new Dates(DAY, DAY, evidence(article, 3, 5)), attendees,
				List.of(new Takes("CN-140727", false, true, evidence(article, 6, 8))),
				Map.of("负责同志", evidence(article, 9, 13)));
	}

	private static EvidenceList evidence(String article, int start, int end) {
		return EvidenceList.of(article, List.of(new Evidence(Evidence.TEXT, start, end, "sample", 0.9)));
	}

}
