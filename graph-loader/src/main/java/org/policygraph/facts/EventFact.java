package org.policygraph.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An activity that an article reports.
 *
 * @param type its sort
 * @param name its proper name, or null
 * @param when its days, or null
 * @param places administrative places where it took place
 * @param sites venues and visited places
 * @param participants named people in the order of the text
 * @param groups unnamed attendees
 * @param participantsComplete false where the text says that there were others (等,
 * 有关负责同志)
 * @param taskSets enumerations in its report
 * @param statements what it 指出, 强调, 要求
 * @param sameAs the id of the article on the same page whose event this is, or null
 * @param evidence the words that say that it took place
 */
public record EventFact(EventType type, @Nullable Printed name, @Nullable When when, List<Printed> places,
		List<Printed> sites, List<Participant> participants, List<Printed> groups, boolean participantsComplete,
		List<TaskSet> taskSets, List<Statement> statements, @Nullable String sameAs, List<Evidence> evidence) {

	public EventFact {
		places = List.copyOf(places);
		sites = List.copyOf(sites);
		participants = List.copyOf(participants);
		groups = List.copyOf(groups);
		taskSets = List.copyOf(taskSets);
		statements = List.copyOf(statements);
		evidence = List.copyOf(evidence);
	}

	/**
	 * {@return this event with the given enumerations and statements}
	 */
	public EventFact with(List<TaskSet> taskSets, List<Statement> statements) {
		return new EventFact(this.type, this.name, this.when, this.places, this.sites, this.participants, this.groups,
				this.participantsComplete, taskSets, statements, this.sameAs, this.evidence);
	}

	/**
	 * {@return this event as that of another article of the page}
	 */
	public EventFact sameAs(String article) {
		return new EventFact(this.type, this.name, this.when, this.places, this.sites, this.participants, this.groups,
				this.participantsComplete, this.taskSets, this.statements, article, this.evidence);
	}

}
