package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * Meetings that reports give no name, called by who met and the day: 4月28日的中共中央政治局会议 is
 * the one of that day whose report has the headline 中共中央政治局召开会议.
 */
final class UnnamedMeetings {

	/** 中央政治局 is 中共中央政治局. */
	private static final Pattern PARTY = Patterns.of("party-prefix");

	/** Fewer characters are in many names. */
	private static final int SHORTEST = 3;

	private static final Pattern MEETS = Patterns.of("meets");

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
			.ask("ask_events", Map.of("people", List.of(), "from", days.first(), "to", days.last(), "types",
					List.of("MEETING"), "limit", Inquiry.MOST_EVENTS))
			.stream()
			.filter((row) -> isOf(row, body))
			.toList();
	}

	/**
	 * {@return whether a meeting has no name that says who met, and a headline that does}
	 * @param meeting a row of ask_events
	 * @param body who met, as typed
	 */
	static boolean isOf(Row meeting, String body) {
		return isNamedByNothing(meeting.row("event").textOrNull("name"))
				&& Found.headlines(meeting).anyMatch((headline) -> isOf(headline, body));
	}

	/** 第45次全体会议 is not said of whom. */
	private static boolean isNamedByNothing(@Nullable String name) {
		return name == null || ShortenedNames.BARE_SESSION.matcher(name).matches();
	}

	/** 首规委 is 首都规划建设委员会 as well. */
	private static boolean isOf(String headline, String body) {
		Matcher meets = MEETS.matcher(headline);
		String printed = meets.find() ? headline.substring(0, meets.start()) : "";
		return headline.startsWith(body) || PARTY.matcher(headline).replaceFirst("").startsWith(body)
				|| (body.length() >= SHORTEST && printed.startsWith(body.substring(0, 1))
						&& Likeness.isShortened(body, printed));
	}

}
