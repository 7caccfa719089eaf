package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Statement;
import org.policygraph.facts.TaskSet;

/** Gives each enumeration and each statement to the event in whose report it stands. */
final class Belongings {

	private Belongings() {
	}

	/**
	 * {@return the events with what belongs to them; without events there is nothing to
	 * give to}
	 */
	static List<EventFact> assign(List<EventFact> events, Clues clues) {
		List<List<TaskSet>> tasks = new ArrayList<>();
		List<List<Statement>> statements = new ArrayList<>();
		events.forEach((event) -> {
			tasks.add(new ArrayList<>());
			statements.add(new ArrayList<>());
		});
		if (!events.isEmpty()) {
			clues.taskSets().forEach((set) -> tasks.get(owner(events, set.evidence())).add(set));
			clues.statements().forEach((said) -> statements.get(owner(events, said.evidence())).add(said));
		}
		List<EventFact> complete = new ArrayList<>();
		for (int i = 0; i < events.size(); i++) {
			complete.add(events.get(i).with(tasks.get(i), numbered(statements.get(i))));
		}
		return complete;
	}

	/** The event that the article came to last before the given place, or its first. */
	private static int owner(List<EventFact> events, List<Evidence> place) {
		int owner = 0;
		int nearest = -1;
		for (int i = 0; i < events.size(); i++) {
			int start = events.get(i)
				.evidence()
				.stream()
				.filter((one) -> one.field().equals(Evidence.TEXT))
				.mapToInt(Evidence::start)
				.min()
				.orElse(0);
			if (start <= place.get(0).start() && start > nearest) {
				owner = i;
				nearest = start;
			}
		}
		return owner;
	}

	private static List<Statement> numbered(List<Statement> statements) {
		List<Statement> numbered = new ArrayList<>();
		for (Statement one : statements) {
			numbered.add(new Statement(numbered.size() + 1, one.verb(), one.speaker(), one.text(), one.evidence()));
		}
		return numbered;
	}

}
