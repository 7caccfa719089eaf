package org.policygraph.api.statement;

import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.Statement;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * A statement and the event at which it was made.
 *
 * @param statement the statement
 * @param event the event
 */
record StatementAnswer(Statement statement, EventSummary event) {

	static StatementAnswer of(Row row, Quotes quotes) {
		return new StatementAnswer(Statement.of(row.row("stated"), quotes), EventSummary.of(row.row("event")));
	}

}
