package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.policygraph.facts.Evidence;
import org.policygraph.meetings.PassedOn.Passing;
import org.policygraph.meetings.References;
import org.policygraph.meetings.Telling;

/** The rows that say that an event passes on the message of another. */
final class PassingOn {

	private static final String RULE = "event.passes-on";

	private static final double CONFIDENCE = 0.9;

	private PassingOn() {
	}

	/**
	 * {@return one row, or none where the event does not pass the other on}
	 * @param event the event
	 * @param reports what is said of it
	 * @param other the other event
	 * @param others what is said of the other
	 */
	static List<Map<String, Object>> rows(String event, List<EventReport> reports, String other,
			List<EventReport> others) {
		List<Telling> tellings = others.stream().map(EventReport::telling).toList();
		List<EvidenceList> evidence = new ArrayList<>();
		for (EventReport report : reports) {
			Passing passing = References.of(report.telling(), tellings);
			if (passing != null) {
				evidence.add(EvidenceList.of(report.article(),
						List.of(new Evidence(Evidence.TEXT, passing.start(), passing.end(), RULE, CONFIDENCE))));
			}
		}
		return (evidence.isEmpty() || event.equals(other)) ? List.of() : List
			.of(Rows.row("event", event, "other", other, "properties", EvidenceList.union(evidence).properties()));
	}

}
