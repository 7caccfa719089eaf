package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.policygraph.api.answer.Reference;
import org.policygraph.api.graph.Row;

/** Answers about tasks and their measures. */
final class TaskAnswers {

	private static final Pattern NUMBERED = Patterns.of("numbered");

	private static final Pattern FROM_THE_END = Patterns.of("from-the-end");

	private static final Pattern FIRST_ONES = Patterns.of("first-ones");

	private static final Pattern LAST_ONES = Patterns.of("last-ones");

	private TaskAnswers() {
	}

	static Draft tasks(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		List<Row> sets = sets(inquiry, events);
		Draft draft = new Draft("tasks").gap("event", Found.label(events)).complete(complete(sets));
		tasks(sets).forEach((task) -> addTask(draft, task));
		return (draft.values().isEmpty() && inquiry.asked().says("要求"))
				? StatementAnswers.statements(inquiry, Found.label(events), Found.ids(events), null, null)
				: draft.orNothing();
	}

	static Draft count(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
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
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("nth-task").gap("event", Found.label(events))
			.gap("n", NUMBERED.matcher(inquiry.asked().text('N')).replaceAll(""))
			.complete(true);
		nth(inquiry, tasks(sets(inquiry, events))).forEach((task) -> addTask(draft, task));
		return draft.orNothing();
	}

	static Draft measures(Inquiry inquiry) {
		if (!inquiry.has('N', 0)) {
			return measuresByTitle(inquiry);
		}
		List<Row> tasks = nth(inquiry, tasks(sets(inquiry, EventSearch.theEvent(inquiry))));
		Draft draft = new Draft("measures").complete(true);
		tasks.forEach((task) -> addMeasures(draft.gap("task", task.row("task").text("title")), task.rows("measures")));
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

	private static List<Row> nth(Inquiry inquiry, List<Row> tasks) {
		return inquiry.asked().filled().of('N').stream().flatMap((token) -> nth(token.text(), tasks).stream()).toList();
	}

	/** 第三项, 倒数第二项, 最后一项, 前三项. */
	private static List<Row> nth(String ordinal, List<Row> tasks) {
		String said = NUMBERED.matcher(ordinal).replaceAll("");
		int number = said.isEmpty() ? 1 : Numbers.of(said);
		if (LAST_ONES.matcher(ordinal).find()) {
			return tasks.subList(Math.max(0, tasks.size() - number), tasks.size());
		}
		if (FIRST_ONES.matcher(ordinal).find()) {
			return tasks.subList(0, Math.min(number, tasks.size()));
		}
		int at = FROM_THE_END.matcher(ordinal).find() ? tasks.size() - number : number - 1;
		return (at >= 0 && at < tasks.size()) ? List.of(tasks.get(at)) : List.of();
	}

	static void addTask(Draft draft, Row task) {
		draft.value(task.row("task").text("title"), reference(task), Map.of("text", task.row("task").text("text")),
				List.of(task));
	}

	static void addMeasures(Draft draft, List<Row> measures) {
		measures.forEach((row) -> {
			Row measure = row.row("measure");
			draft.value(measure.text("text"), Reference.to("measures", measure.text("id"), measure.text("text")),
					List.of(row));
		});
	}

	private static Reference reference(Row task) {
		return Reference.to("tasks", task.row("task").text("id"), task.row("task").text("title"));
	}

	static List<Row> sets(Inquiry inquiry, List<Row> events) {
		List<Row> sets = new ArrayList<>();
		Found.ids(events).forEach((id) -> sets.addAll(inquiry.ask("task_sets", Map.of("event", id))));
		return sets;
	}

	/** The tasks directly in the sets, in order. */
	static List<Row> tasks(List<Row> sets) {
		return sets.stream()
			.flatMap((set) -> set.rows("tasks")
				.stream()
				.filter((task) -> task.text("parent").equals(set.row("taskSet").text("id"))))
			.toList();
	}

	private static boolean complete(List<Row> sets) {
		return !sets.isEmpty() && sets.stream().allMatch((set) -> set.row("taskSet").flag("complete"));
	}

}
