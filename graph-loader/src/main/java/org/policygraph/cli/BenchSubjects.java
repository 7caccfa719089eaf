package org.policygraph.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.policygraph.cypher.CypherFile;
import org.policygraph.local.CannotRun;

/** Whom and what a graph is asked about when it is measured. */
final class BenchSubjects {

	private BenchSubjects() {
	}

	/**
	 * {@return the busiest and the median official, the busiest place, the event with the
	 * most participants, its article and month, by the names that operations call them}
	 * @throws org.policygraph.local.CannotRun if the graph has no events of officials
	 */
	static Map<String, String> choose(Driver driver) {
		Record row = driver.executableQuery(CypherFile.load("query/bench_subjects").text())
			.execute()
			.records()
			.stream()
			.findFirst()
			.orElseThrow(() -> new CannotRun(
					"The graph has no event with officials, a place and a day; load some documents first."));
		Map<String, String> subjects = new HashMap<>();
		row.asMap().forEach((name, value) -> subjects.put(name, String.valueOf(value)));
		LocalDate from = LocalDate.parse(subjects.get("month") + "-01");
		subjects.put("from", from.toString());
		subjects.put("to", from.plusMonths(1).minusDays(1).toString());
		subjects.put("beyond", from.plusMonths(1).toString());
		return subjects;
	}

}
