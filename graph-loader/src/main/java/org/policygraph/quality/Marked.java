package org.policygraph.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;

/**
 * One fact as a reader sees it: what it says, and the places that it rests on.
 *
 * @param kind person, event, date, place, participant, statement, task or unread; a class
 * of the page
 * @param depth how far it is set in under the fact that it belongs to
 * @param says the fact in words
 * @param evidence its places
 */
record Marked(String kind, int depth, String says, List<Evidence> evidence) {

	Marked {
		evidence = List.copyOf(evidence);
	}

	/**
	 * {@return the facts of an article, each after the one that it belongs to}
	 */
	static List<Marked> of(ArticleFacts facts) {
		List<Marked> marked = new ArrayList<>();
		facts.events().forEach((event) -> addEvent(event, marked));
		facts.taskSets().forEach((set) -> addTasks(set, 0, marked));
		facts.persons()
			.forEach((person) -> marked.add(new Marked("person", 0, joined(person.name(), person.posts()),
					with(person.evidence(), person.posts()))));
		facts.unread().forEach((span) -> marked.add(new Marked("unread", 0, span.reason(), List.of(span.where()))));
		return marked;
	}

	private static void addEvent(EventFact event, List<Marked> marked) {
		marked.add(new Marked("event", 0, event.type().name(), event.evidence()));
		add("event", event.name(), marked);
		if (event.when() != null) {
			marked
				.add(new Marked("date", 1, event.when().start() + " – " + event.when().end(), event.when().evidence()));
		}
		event.places().forEach((place) -> add("place", place, marked));
		event.sites().forEach((site) -> add("place", site, marked));
		event.participants().forEach((participant) -> addParticipant(participant, marked));
		event.groups().forEach((group) -> add("participant", group, marked));
		event.taskSets().forEach((set) -> addTasks(set, 1, marked));
		event.statements()
			.forEach((statement) -> marked
				.add(new Marked("statement", 1, statement.speaker() + statement.verb(), statement.evidence())));
	}

	private static void add(String kind, @Nullable Printed printed, List<Marked> marked) {
		if (printed != null) {
			marked.add(new Marked(kind, 1, printed.text(), printed.evidence()));
		}
	}

	private static void addParticipant(Participant participant, List<Marked> marked) {
		List<Evidence> evidence = with(participant.evidence(), participant.posts());
		marked.add(new Marked("participant", 1, joined(participant.name(), participant.posts()), evidence));
		participant.roles().forEach((role, places) -> marked.add(new Marked("participant", 2, role.name(), places)));
	}

	private static void addTasks(TaskSet set, int depth, List<Marked> marked) {
		Printed phrase = set.phrase();
		String says = set.tasks().size() + " tasks" + (set.complete() ? "" : ", announced " + set.declared());
		marked.add(new Marked("task", depth, (phrase != null) ? says + ": " + phrase.text() : says,
				(phrase != null) ? phrase.evidence() : set.evidence()));
		set.tasks().forEach((task) -> addTask(task, depth + 1, marked));
	}

	private static void addTask(Task task, int depth, List<Marked> marked) {
		marked.add(new Marked("task", depth, task.ordinal() + ". " + task.title(), task.evidence()));
		task.subtasks().forEach((subtask) -> addTask(subtask, depth + 1, marked));
	}

	private static String joined(String name, List<Printed> posts) {
		return posts.isEmpty() ? name
				: name + " (" + String.join("; ", posts.stream().map(Printed::text).toList()) + ")";
	}

	private static List<Evidence> with(List<Evidence> evidence, List<Printed> printed) {
		return Stream.concat(evidence.stream(), printed.stream().flatMap((one) -> one.evidence().stream()))
			.distinct()
			.toList();
	}

}
