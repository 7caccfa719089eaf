package org.policygraph.api.answer;

import java.util.List;

import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * What an event 指出, 强调 or 要求.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param verb the verb as printed
 * @param speaker 会议, or a person's name
 * @param text what was said, as printed
 * @param evidence where it stands
 */
public record Statement(String id, String self, String label, String verb, String speaker, String text,
		List<Evidence> evidence) {

	/**
	 * {@return the statement that a statement of Cypher returned}
	 * @param stated the map of the relationship, with the node as {@code statement}
	 * @param quotes the articles that it points at
	 */
	public static Statement of(Row stated, Quotes quotes) {
		Row statement = stated.row("statement");
		String id = statement.text("id");
		String speaker = statement.text("speaker");
		String verb = statement.text("verb");
		return new Statement(id, Address.of("statements", id), speaker + verb, verb, speaker, statement.text("text"),
				quotes.of(stated));
	}

}
