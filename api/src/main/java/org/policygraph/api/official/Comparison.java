package org.policygraph.api.official;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.Attendance;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PersonSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * What two to ten people have in common.
 *
 * @param people the people in the order asked for
 * @param eventCount how many events all of them took part in
 * @param events the latest of these, at most fifty
 * @param posts posts that two or more have been named with
 * @param organizations organisations in which two or more have held posts
 * @param places places where two or more were at events
 */
record Comparison(List<Person> people,
		@Schema(description = "How many events all of them took part in.") int eventCount,
		@Schema(description = "The latest of these, at most fifty.") List<SharedEvent> events,
		@Schema(description = "Posts that two or more have been named with.") List<SharedPost> posts,
		@Schema(description = "Organisations in which two or more have held posts.") List<SharedOrganization> organizations,
		@Schema(description = "Places where two or more were at events.") List<SharedPlace> places) {

	static Comparison of(List<Person> people, Row row, Quotes quotes) {
		return new Comparison(people, row.count("eventCount"),
				row.rows("events").stream().map((event) -> SharedEvent.of(event, quotes)).toList(),
				row.rows("posts").stream().map((post) -> SharedPost.of(post, quotes)).toList(),
				row.rows("organizations").stream().map(SharedOrganization::of).toList(),
				row.rows("places").stream().map(SharedPlace::of).toList());
	}

	/**
	 * An event that all took part in.
	 *
	 * @param event the event
	 * @param participants each of them, in the order of the report
	 */
	record SharedEvent(EventSummary event, List<SharedAttendance> participants) {

		static SharedEvent of(Row row, Quotes quotes) {
			return new SharedEvent(EventSummary.of(row.row("event")),
					row.rows("attendances").stream().map((one) -> SharedAttendance.of(one, quotes)).toList());
		}

	}

	/**
	 * How one of them took part.
	 *
	 * @param person the person
	 * @param attendance roles and posts
	 */
	record SharedAttendance(PersonSummary person, Attendance attendance) {

		static SharedAttendance of(Row row, Quotes quotes) {
			return new SharedAttendance(PersonSummary.of(row.row("person")), Attendance.of(row, List.of(), quotes));
		}

	}

	/**
	 * A post that two or more have been named with.
	 *
	 * @param post the post
	 * @param holders who
	 */
	record SharedPost(PostSummary post, List<PostHolder> holders) {

		static SharedPost of(Row row, Quotes quotes) {
			return new SharedPost(PostSummary.of(row.row("post")),
					row.rows("holders").stream().map((held) -> PostHolder.of(held, quotes)).toList());
		}

	}

	/**
	 * Someone who has been named with a post.
	 *
	 * @param person the person
	 * @param evidence the words of the first and the last article that say so
	 */
	record PostHolder(PersonSummary person, List<Evidence> evidence) {

		static PostHolder of(Row row, Quotes quotes) {
			return new PostHolder(PersonSummary.of(row.row("person")), quotes.of(row));
		}

	}

	/**
	 * An organisation in which two or more have held posts.
	 *
	 * @param organization the organisation
	 * @param people who
	 */
	record SharedOrganization(Reference organization, List<PersonSummary> people) {

		static SharedOrganization of(Row row) {
			Row organization = row.row("organization");
			return new SharedOrganization(
					Reference.to("organizations", organization.text("id"), organization.text("name")),
					row.rows("people").stream().map(PersonSummary::of).toList());
		}

	}

	/**
	 * A place where two or more were at events.
	 *
	 * @param place the place
	 * @param people who
	 */
	record SharedPlace(PlaceSummary place, List<PersonSummary> people) {

		static SharedPlace of(Row row) {
			return new SharedPlace(PlaceSummary.of(row.row("place")),
					row.rows("people").stream().map(PersonSummary::of).toList());
		}

	}

}
