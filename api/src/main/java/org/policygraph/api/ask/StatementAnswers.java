package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about what was said, and where. */
final class StatementAnswers {

	/** Words without quotes may stand apart in a text: 建设韧性城市 for 建设安全可靠的韧性城市. */
	private static final String APART = "~12";

	/** Fewer characters stand near each other everywhere. */
	private static final int FREE_WORDS = 5;

	private static final Pattern COLLECTIVE = Patterns.of("collective");

	private StatementAnswers() {
	}

	static Draft statements(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		String text = inquiry.has('Q', 0) ? inquiry.asked().text('Q') : null;
		Draft draft = statements(inquiry, Found.label(events), Found.ids(events), null, text);
		return (draft.values().isEmpty() && text != null) ? tasksAbout(inquiry, events, text) : draft;
	}

	/**
	 * What the statements do not say, tasks may: the measures, or the tasks, with the
	 * words.
	 */
	private static Draft tasksAbout(Inquiry inquiry, List<Row> events, String text) {
		Draft draft = new Draft("statements").gap("event", Found.label(events));
		for (Row task : TaskAnswers.tasks(TaskAnswers.sets(inquiry, events))) {
			List<Row> measures = task.rows("measures")
				.stream()
				.filter((row) -> row.row("measure").text("text").contains(text))
				.toList();
			TaskAnswers.addMeasures(draft, measures);
			if (measures.isEmpty() && task.row("task").text("text").contains(text)) {
				TaskAnswers.addTask(draft, task);
			}
		}
		return draft.orNothing();
	}

	static Draft statementsOf(Inquiry inquiry) {
		boolean letter = inquiry.asked().says("回信");
		EventFilter filter = EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0)))
			.in(inquiry.has('L', 0) ? inquiry.ids(Kind.L, 0) : null)
			.types(letter ? inquiry.asked().types() : null);
		List<Row> events = EventSearch.pick(inquiry, EventSearch.events(inquiry, filter), filter);
		String name = inquiry.name(Kind.P, 0);
		return statements(inquiry, name, Found.ids(events), List.of(name),
				(inquiry.has('Q', 0) && !letter) ? inquiry.asked().text('Q') : null);
	}

	static Draft statements(Inquiry inquiry, String about, List<String> events, @Nullable List<String> speakers,
			@Nullable String text) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("events", events);
		parameters.put("speakers", speakers);
		parameters.put("text", text);
		Draft draft = new Draft("statements").gap("event", about);
		inquiry.ask("ask_statements", parameters).forEach((row) -> addStatement(draft, row));
		return draft.orNothing();
	}

	private static void addStatement(Draft draft, Row row) {
		Row statement = row.row("stated").row("statement");
		draft.value(statement.text("text"),
				Reference.to("statements", statement.text("id"), statement.text("speaker") + statement.text("verb")),
				Map.of("event", row.row("event").text("label")), List.of(row.row("stated")));
	}

	static Draft whoSaid(Inquiry inquiry) {
		Draft draft = new Draft("who-said").gap("text", inquiry.asked().text('Q'));
		said(inquiry).forEach((row) -> {
			Row statement = row.row("stated").row("statement");
			String speaker = statement.text("speaker");
			Row event = row.row("event");
			boolean collective = COLLECTIVE.matcher(speaker).matches();
			draft.value(collective ? event.text("label") : speaker,
					Reference.to("statements", statement.text("id"), speaker + statement.text("verb")),
					Map.of("text", statement.text("text"), "event", event.text("label")), List.of(row.row("stated")));
		});
		return draft.orNothing();
	}

	/**
	 * Events that said the words themselves; if none did, those whose reports have them.
	 */
	static Draft eventsMentioning(Inquiry inquiry) {
		Draft draft = new Draft("events");
		mentioning(inquiry, inquiry.asked().text('Q'), inquiry.asked().types()).forEach((row) -> draft
			.value(row.row("event").text("label"), Found.reference(row.row("event")), List.of(row.row("told"))));
		return draft.gap("n", draft.values().size()).orNothing();
	}

	static List<Row> mentioning(Inquiry inquiry, String text, @Nullable List<String> types) {
		Map<String, @Nullable Object> parameters = TextAnswers.parameters(inquiry, text);
		parameters.put("types", types);
		List<Row> events = inquiry.ask("ask_mentioning", parameters);
		boolean quoted = inquiry.asked().says(Token.QUOTE);
		if (events.isEmpty() && !quoted && text.length() >= FREE_WORDS) {
			parameters.put("words", TextAnswers.phrase(text) + APART);
			parameters.put("text", "");
			events = inquiry.ask("ask_mentioning", parameters);
		}
		List<Row> stated = events.stream().filter((row) -> row.flag("stated")).toList();
		return stated.isEmpty() ? events : stated;
	}

	private static List<Row> said(Inquiry inquiry) {
		return inquiry.ask("ask_statements", TextAnswers.parameters(inquiry, inquiry.asked().text('Q')));
	}

}
