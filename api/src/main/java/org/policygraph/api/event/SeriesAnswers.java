package org.policygraph.api.event;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.event.Event.Session;
import org.policygraph.api.graph.Row;

/** Rows about series as answers. */
final class SeriesAnswers {

	private SeriesAnswers() {
	}

	static Reference series(Row series) {
		return Reference.to("series", series.text("id"), series.text("name"));
	}

	static Session session(Row row) {
		return new Session(series(row.row("series")), row.number("ordinal"), event(row.rowOrNull("previous")),
				event(row.rowOrNull("next")));
	}

	private static @Nullable EventSummary event(@Nullable Row row) {
		return (row != null) ? EventSummary.of(row) : null;
	}

}
