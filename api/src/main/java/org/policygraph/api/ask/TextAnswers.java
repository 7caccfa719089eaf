package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.graph.Row;

/** Answers about words: which articles say them, since when, how often. */
final class TextAnswers {

	private static final int MOST_ARTICLES = 1000;

	private static final int SHOWN = 200;

	private TextAnswers() {
	}

	/**
	 * {@return words as a phrase that Lucene reads as nothing else}
	 */
	static String phrase(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	static Draft articles(Inquiry inquiry) {
		List<Row> articles = find(inquiry);
		if (inquiry.asked().says("几")) {
			return shown(counted("article-count", inquiry, articles, articles.size()), articles, inquiry);
		}
		Draft draft = draft("articles", inquiry, articles);
		articles.stream().limit(SHOWN).forEach((row) -> add(draft, title(row), row, inquiry));
		return draft.orNothing();
	}

	static Draft firstUse(Inquiry inquiry) {
		List<Row> articles = find(inquiry);
		Draft draft = draft("first-use", inquiry, articles);
		articles.stream().filter((row) -> row.row("article").day("published") != null).limit(1).forEach((row) -> {
			LocalDate day = row.row("article").day("published");
			add(draft, String.valueOf(day), row, inquiry);
		});
		return draft.orNothing();
	}

	static Draft useCount(Inquiry inquiry) {
		if (asksForArticles(inquiry.asked())) {
			return articles(inquiry);
		}
		List<Row> articles = find(inquiry);
		int count = articles.stream().mapToInt(TextAnswers::number).sum();
		return shown(counted("use-count", inquiry, articles, count), articles, inquiry);
	}

	/** 几篇报道提到 counts reports, 提到几次 the words. */
	private static boolean asksForArticles(Asked asked) {
		List<Token> said = asked.words().stream().filter((token) -> !token.means(Vocabulary.NOTHING)).toList();
		return IntStream.range(1, said.size())
			.anyMatch((at) -> said.get(at).means("报道") && said.get(at - 1).means("几"));
	}

	/** Whether any article says the words. */
	static Draft mentioned(Inquiry inquiry) {
		List<Row> articles = find(inquiry);
		return shown(YesNoAnswers.draft(!articles.isEmpty()), articles, inquiry);
	}

	private static Draft draft(String sentence, Inquiry inquiry, List<Row> articles) {
		return new Draft(sentence).gap("text", inquiry.asked().text('Q'))
			.gap("n", articles.size())
			.complete(articles.size() < MOST_ARTICLES);
	}

	private static Draft counted(String sentence, Inquiry inquiry, List<Row> articles, int count) {
		return draft(sentence, inquiry, articles).values(List.of(Integer.toString(count)));
	}

	/** The articles stand behind an answer whose values they are not. */
	private static Draft shown(Draft draft, List<Row> articles, Inquiry inquiry) {
		articles.stream().limit(SHOWN).forEach((row) -> {
			draft.row(title(row), reference(row), List.of());
			draft.quote(evidence(row, inquiry));
		});
		return draft;
	}

	private static List<Row> find(Inquiry inquiry) {
		Map<String, @Nullable Object> parameters = parameters(inquiry, inquiry.asked().text('Q'));
		parameters.put("limit", MOST_ARTICLES);
		return inquiry.ask("ask_texts", parameters);
	}

	/**
	 * {@return the parameters of a statement that looks for words in the days of the
	 * question}
	 */
	static Map<String, @Nullable Object> parameters(Inquiry inquiry, String text) {
		Days days = inquiry.asked().days();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("words", phrase(text));
		parameters.put("text", text);
		parameters.put("from", (days != null) ? days.first() : null);
		parameters.put("to", (days != null) ? days.last() : null);
		return parameters;
	}

	private static void add(Draft draft, String value, Row row, Inquiry inquiry) {
		draft.value(value, reference(row), List.of());
		draft.quote(evidence(row, inquiry));
	}

	private static Evidence evidence(Row row, Inquiry inquiry) {
		String words = inquiry.asked().text('Q').toLowerCase(Locale.ROOT);
		String text = row.text("text");
		int at = text.toLowerCase(Locale.ROOT).indexOf(words);
		String field = (at >= 0) ? "text" : "title";
		String where = (at >= 0) ? text : title(row);
		int start = where.toLowerCase(Locale.ROOT).indexOf(words);
		return new Evidence(row.row("article").text("id"), field, start, start + words.length(),
				where.substring(start, start + words.length()), null, null);
	}

	private static Reference reference(Row row) {
		return Reference.to("articles", row.row("article").text("id"), title(row));
	}

	private static String title(Row row) {
		return Found.label(row.row("article"));
	}

	private static int number(Row row) {
		Integer number = row.number("count");
		return (number != null) ? number : 0;
	}

}
