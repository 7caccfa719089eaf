package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.graph.Row;

/** Answers about what a meeting adopted, as its reports tell it. */
final class AdoptionAnswers {

	private static final Pattern ADOPTS = Patterns.of("adopts");

	private static final Pattern TITLE = Patterns.of("title-marks");

	private static final Pattern COMMA = Pattern.compile("、");

	private AdoptionAnswers() {
	}

	/** What reports do not tell to have been adopted may have been discussed. */
	static Draft adopted(Inquiry inquiry) {
		List<Row> events = EventSearch.theEvent(inquiry);
		Draft draft = new Draft("adopted").gap("event", Found.label(events));
		events.forEach((event) -> {
			LocalDate day = Found.day(event);
			List<String> reports = event.rows("reports")
				.stream()
				.map((told) -> told.row("article"))
				.filter((article) -> day == null
						|| !Objects.requireNonNullElse(article.day("published"), day).isBefore(day))
				.map((article) -> article.text("id"))
				.toList();
			inquiry.articles(reports).forEach((article) -> add(draft, article));
		});
		if (draft.values().isEmpty()) {
			return StatementAnswers.statements(inquiry);
		}
		return inquiry.asked().says("几") ? draft.counted("documents") : draft;
	}

	private static void add(Draft draft, Row article) {
		String text = article.text("text");
		Matcher adopts = ADOPTS.matcher(text);
		while (adopts.find()) {
			int start = adopts.start("what");
			int end = adopts.end("what");
			titles(adopts.group("what"))
				.forEach((title) -> draft.value(title, Reference.to("articles", article.text("id"), title), List.of()));
			draft.quote(new Evidence(article.text("id"), "text", start, end, text.substring(start, end), null, null));
		}
	}

	/** Titles in their marks, or else what the commas divide. */
	private static Stream<String> titles(String what) {
		return what.startsWith("《") ? TITLE.matcher(what).results().map((title) -> title.group(1))
				: COMMA.splitAsStream(what);
	}

}
