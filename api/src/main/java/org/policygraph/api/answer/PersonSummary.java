package org.policygraph.api.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.graph.Row;

/**
 * A person in a few words.
 *
 * @param id the id
 * @param self the address
 * @param label what to call the person
 * @param name the name
 * @param official whether a public post is known
 */
public record PersonSummary(String id, String self, String label, String name,
		@Schema(description = "Whether a public post of this person is known.") boolean official) {

	/**
	 * {@return the person that a statement returned as a map}
	 * @param person the map
	 */
	public static PersonSummary of(Row person) {
		String id = person.text("id");
		String name = person.text("name");
		boolean official = person.flag("official");
		return new PersonSummary(id, Address.of(official ? "officials" : "people", id), name, name, official);
	}

}
