package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.policygraph.api.graph.Row;

/**
 * Meetings that reports give no name, called by who met and the day: 4月28日的中共中央政治局会议 is
 * the one of that day whose report has the headline 中共中央政治局召开会议.
 */
final class UnnamedMeetings {

	private static final Pattern MEETING = Patterns.of("met");

	private UnnamedMeetings() {
	}

	/**
	 * {@return the meetings of the days of the question whose headline begins with who
	 * met; empty if the name is known, or no day is said}
	 * @param inquiry the question
	 * @param named what was typed
	 */
	static List<Row> of(Inquiry inquiry, Token named) {
		Days days = (named.days() != null) ? named.days() : inquiry.asked().days();
		String body = MEETING.matcher(named.text()).replaceFirst("");
		if (!named.free() || days == null || body.isEmpty() || body.equals(named.text())) {
			return List.of();
		}
		return inquiry
			.ask("ask_events",
					Map.of("people", List.of(), "from", days.first(), "to", days.last(), "types", List.of("MEETING"),
							"limit", Inquiry.MOST_EVENTS))
			.stream()
			.filter((row) -> row.row("event").textOrNull("name") == null)
			.filter((row) -> row.rows("reports")
				.stream()
				.anyMatch((told) -> Found.label(told.row("article")).startsWith(body)))
			.toList();
	}

}
