package org.policygraph.api.official;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.graph.Row;

/**
 * A person of a list.
 *
 * @param id the id
 * @param self the address
 * @param label what to call the person
 * @param name the name
 * @param official whether a public post is known
 * @param aliases other names
 * @param sphere the jurisdiction to which the person belongs, or null
 * @param posts the latest posts, at most five
 */
record ListedPerson(String id, String self, String label, String name, boolean official, List<String> aliases,
		@Schema(description = "The jurisdiction to which the person belongs: CN the nation, CN-140700 a division, "
				+ "AU a foreign state, or an organisation; null where unknown.") @Nullable String sphere,
		@Schema(description = "The latest posts, at most five.") List<PostSummary> posts) {

	static ListedPerson of(Row row) {
		Row person = row.row("person");
		PersonSummary summary = PersonSummary.of(person);
		return new ListedPerson(summary.id(), summary.self(), summary.label(), summary.name(), summary.official(),
				person.texts("aliases"), person.textOrNull("sphere"),
				row.rows("posts").stream().map(PostSummary::of).toList());
	}

}
