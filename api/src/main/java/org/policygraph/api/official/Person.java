package org.policygraph.api.official;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * What is known of a person.
 *
 * @param id the id
 * @param self the address
 * @param label what to call the person
 * @param name the name
 * @param official whether a public post is known
 * @param aliases other names
 * @param sphere the jurisdiction to which the person belongs, or null
 * @param posts the posts that the person has been named with, the latest first
 * @param organizations the organisations of these posts, the latest first
 * @param activity the person's events in numbers, with the first and the last
 * @param articles how many articles name the person
 * @param events the address of the person's events
 */
@Schema(name = "Person")
record Person(String id, String self, String label, String name, boolean official, List<String> aliases,
		@Nullable String sphere, List<HeldPost> posts, List<Reference> organizations, Activity activity,
		@Schema(description = "How many articles name the person.") int articles,
		@Schema(description = "Address of the person's events.") String events) {

	static Person of(Row row, Row activity, Quotes quotes) {
		Row person = row.row("person");
		PersonSummary summary = PersonSummary.of(person);
		return new Person(summary.id(), summary.self(), summary.label(), summary.name(), summary.official(),
				person.texts("aliases"), person.textOrNull("sphere"),
				row.rows("posts").stream().map((held) -> HeldPost.of(held, quotes)).toList(),
				row.rows("organizations")
					.stream()
					.map((one) -> Reference.to("organizations", one.text("id"), one.text("name")))
					.toList(),
				Activity.of(activity, quotes), row.count("articles"), summary.self() + "/events");
	}

	/**
	 * A post that a person has been named with.
	 *
	 * @param post the post
	 * @param firstSeen the day of the first article that says so, or null
	 * @param lastSeen the day of the last, or null
	 * @param count how many articles say so
	 * @param evidence the words of the first and the last
	 */
	record HeldPost(PostSummary post, @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen,
			@Schema(description = "How many articles say so.") @Nullable Integer count,
			@Schema(description = "The words of the first and the last article that say so.") List<Evidence> evidence) {

		static HeldPost of(Row row, Quotes quotes) {
			return new HeldPost(PostSummary.of(row.row("post")), row.day("firstSeen"), row.day("lastSeen"),
					row.number("count"), quotes.of(row));
		}

	}

}
