package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about tasks, measures and what was said. */
final class TaskAnswers {

	private static final Pattern COLLECTIVE = Patterns.of("collective");

	private TaskAnswers() {
	}

	static Draft tasks(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<Row> sets = sets(inquiry, events);
		Draft draft = new Draft("tasks").gap("event", Found.label(events)).complete(complete(sets));
		tasks(sets).forEach((task) -> addTask(draft, task));
		return (draft.values().isEmpty() && inquiry.asked().says("要求"))
				? statements(inquiry, Found.label(events), Found.ids(events), null, null) : draft.orNothing();
	}

	static Draft count(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		List<Row> sets = sets(inquiry, events);
		Draft draft = new Draft("task-count").gap("event", Found.label(events)).complete(complete(sets));
		if (!sets.isEmpty()) {
			Integer declared = sets.get(0).row("taskSet").number("declared");
			List<Row> tasks = tasks(sets);
			draft.values(List
				.of(Integer.toString((declared != null && sets.size() == 1) ? declared.intValue() : tasks.size())));
			tasks.forEach((task) -> draft.row(task.row("task").text("title"), reference(task), List.of(task)));
		}
		return draft.orNothing();
	}

	static Draft nth(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		Row task = nth(inquiry, tasks(sets(inquiry, events)));
		Draft draft = new Draft("nth-task").gap("event", Found.label(events))
			.gap("n", inquiry.asked().text('N').replace("第", ""));
		if (task != null) {
			addTask(draft.complete(true), task);
		}
		return draft.orNothing();
	}

	static Draft measures(Inquiry inquiry) {
		if (!inquiry.has('N', 0)) {
			return measuresByTitle(inquiry);
		}
		Row task = nth(inquiry, tasks(sets(inquiry, inquiry.theEvent())));
		if (task == null) {
			return Draft.nothing();
		}
		Draft draft = new Draft("measures").gap("task", task.row("task").text("title")).complete(true);
		addMeasures(draft, task.rows("measures"));
		return draft.orNothing();
	}

	private static Draft measuresByTitle(Inquiry inquiry) {
		String title = inquiry.asked().text('Q');
		List<Row> tasks = inquiry.ask("ask_measures",
				Map.of("title", title, "words", '"' + title.replace("\\", "").replace("\"", "") + '"'));
		Draft draft = new Draft("measures").gap("task", title).complete(true);
		tasks.stream().limit(1).forEach((task) -> addMeasures(draft, task.rows("measures")));
		return draft.orNothing();
	}

	private static @Nullable Row nth(Inquiry inquiry, List<Row> tasks) {
		String ordinal = inquiry.asked().text('N');
		int number = ordinal.startsWith("第") ? Days.number(ordinal.substring(1)) : tasks.size();
		return (number > 0 && number <= tasks.size()) ? tasks.get(number - 1) : null;
	}

	private static void addTask(Draft draft, Row task) {
		draft.value(task.row("task").text("title"), reference(task), Map.of("text", task.row("task").text("text")),
				List.of(task));
	}

	private static void addMeasures(Draft draft, List<Row> measures) {
		measures.forEach((row) -> {
			Row measure = row.row("measure");
			draft.value(measure.text("text"), Reference.to("measures", measure.text("id"), measure.text("text")),
					List.of(row));
		});
	}

	private static Reference reference(Row task) {
		return Reference.to("tasks", task.row("task").text("id"), task.row("task").text("title"));
	}

	private static List<Row> sets(Inquiry inquiry, List<Row> events) {
		List<Row> sets = new ArrayList<>();
		Found.ids(events).forEach((id) -> sets.addAll(inquiry.ask("task_sets", Map.of("event", id))));
		return sets;
	}

	/** The tasks directly in the sets, in order. */
	private static List<Row> tasks(List<Row> sets) {
		return sets.stream()
			.flatMap((set) -> set.rows("tasks")
				.stream()
				.filter((task) -> task.text("parent").equals(set.row("taskSet").text("id"))))
			.toList();
	}

	private static boolean complete(List<Row> sets) {
		return !sets.isEmpty() && sets.stream().allMatch((set) -> set.row("taskSet").flag("complete"));
	}

	static Draft statements(Inquiry inquiry) {
		List<Row> events = inquiry.theEvent();
		return statements(inquiry, Found.label(events), Found.ids(events), null,
				inquiry.has('Q', 0) ? inquiry.asked().text('Q') : null);
	}

	static Draft statementsOf(Inquiry inquiry) {
		EventFilter filter = EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0)))
			.in(inquiry.has('L', 0) ? inquiry.ids(Kind.L, 0) : null);
		List<Row> events = inquiry.pick(inquiry.events(filter), filter);
		String name = inquiry.name(Kind.P, 0);
		return statements(inquiry, name, Found.ids(events), List.of(name),
				inquiry.has('Q', 0) ? inquiry.asked().text('Q') : null);
	}

	private static Draft statements(Inquiry inquiry, String about, List<String> events, @Nullable List<String> speakers,
			@Nullable String text) {
		Map<String, @Nullable Object> parameters = new java.util.HashMap<>();
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

	static Draft eventsMentioning(Inquiry inquiry) {
		Draft draft = new Draft("events");
		said(inquiry).forEach((row) -> draft.value(row.row("event").text("label"), Found.reference(row.row("event")),
				List.of(row.row("stated"))));
		return draft.gap("n", draft.values().size()).orNothing();
	}

	private static List<Row> said(Inquiry inquiry) {
		String text = inquiry.asked().text('Q');
		return inquiry.ask("ask_statements", Map.of("words", TextAnswers.phrase(text), "text", text));
	}

}
