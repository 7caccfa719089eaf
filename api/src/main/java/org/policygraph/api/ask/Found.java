package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.graph.Row;

/** What rows of events and people say of themselves. */
final class Found {

	private Found() {
	}

	static List<String> present(List<Row> events) {
		return events.stream()
			.flatMap((event) -> event.rows("attended").stream())
			.map((attended) -> attended.row("person").text("id"))
			.distinct()
			.toList();
	}

	/**
	 * {@return whether a participant had a role at one of the events}
	 * @param participant a row of {@link Inquiry#participants}
	 * @param role the role
	 */
	static boolean acted(Row participant, String role) {
		return participant.rows("attended").stream().anyMatch((attended) -> attended.texts("roles").contains(role));
	}

	static @Nullable LocalDate day(Row row) {
		Row event = row.row("event");
		LocalDate start = event.day("start");
		return (start != null) ? start : event.day("end");
	}

	static List<String> ids(List<Row> events) {
		return events.stream().map((row) -> row.row("event").text("id")).toList();
	}

	/**
	 * {@return the title of an article, or its first words}
	 */
	static String label(Row article) {
		String title = article.textOrNull("title");
		return (title != null) ? title : article.text("beginning") + "…";
	}

	/**
	 * {@return the headlines of the reports of an event}
	 * @param event a row of ask_events
	 */
	static Stream<String> headlines(Row event) {
		return event.rows("reports").stream().map((told) -> label(told.row("article")));
	}

	static String label(List<Row> events) {
		return events.isEmpty() ? "" : events.get(0).row("event").text("label");
	}

	static Reference reference(Row event) {
		return Reference.to("events", event.text("id"), event.text("label"));
	}

	static Reference person(Row person) {
		return Reference.to(person.flag("official") ? "officials" : "people", person.text("id"), person.text("name"));
	}

}
