package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about who of other states came to ours. */
final class GuestAnswers {

	private GuestAnswers() {
	}

	/**
	 * Whoever of another state was at events here, those with the title that is asked
	 * for.
	 */
	static Draft guests(Inquiry inquiry) {
		Days days = inquiry.asked().days();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("states", inquiry.has('L', 0) ? inquiry.ids(Kind.L, 0) : inquiry.asked().states());
		parameters.put("from", (days != null) ? days.first() : null);
		parameters.put("to", (days != null) ? days.last() : null);
		parameters.put("titles", inquiry.asked().titles().isEmpty() ? null : inquiry.asked().titles());
		parameters.put("limit", MeetingAnswers.MOST);
		List<Row> guests = inquiry.ask("ask_guests", parameters);
		if (inquiry.asked().asksWhether()) {
			Draft draft = YesNoAnswers.draft(!guests.isEmpty());
			guests.forEach((row) -> draft.row(row.row("person").text("name"), Found.person(row.row("person")),
					row.rows("attended")));
			return draft;
		}
		Draft draft = new Draft("guests");
		guests.forEach((row) -> MeetingAnswers.addPerson(draft, row));
		return inquiry.asked().counts() ? draft.counted("people") : draft.orNothing();
	}

}
