package org.policygraph.facts;

import java.util.List;

/**
 * What an event 指出, 强调 or 要求: one paragraph's worth.
 *
 * @param order the position among the event's statements, from 1
 * @param verb 指出, 强调, 要求 …
 * @param speaker 会议, or a person's name
 * @param text what was said, as printed
 * @param evidence where it stands
 */
public record Statement(int order, String verb, String speaker, String text, List<Evidence> evidence) {

	public Statement {
		evidence = List.copyOf(evidence);
	}

}
