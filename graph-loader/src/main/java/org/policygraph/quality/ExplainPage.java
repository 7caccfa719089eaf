package org.policygraph.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policygraph.article.Article;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;

/**
 * A web page that shows articles beside the facts that were found in them, with the rules
 * that found them. It needs no other file and no network; whatever an article says is
 * escaped.
 */
public final class ExplainPage {

	private final StringBuilder out = new StringBuilder();

	private ExplainPage() {
	}

	/**
	 * {@return the page}
	 * @param title its title
	 * @param articles the articles with their facts
	 */
	public static String html(String title, List<ArticleFacts> articles) {
		ExplainPage page = new ExplainPage();
		articles.forEach(page::article);
		return resource("explain.html").replace("{title}", escaped(title)).replace("{articles}", page.out);
	}

	private void article(ArticleFacts facts) {
		Article article = facts.article();
		List<Marked> marked = Marked.of(facts);
		this.out.append("<article id=\"")
			.append(escaped(article.id()))
			.append("\">\n<div class=\"text\">\n<p class=\"id\">")
			.append(escaped(article.id() + " · " + article.kind()
					+ ((article.source().published() != null) ? " · " + article.source().published() : "")))
			.append("</p>\n");
		if (article.headline().title() != null) {
			element("h2", marks(article.headline().title(), "title", marked));
		}
		List<String> subtitles = article.headline().subtitles();
		for (int i = 0; i < subtitles.size(); i++) {
			element("h3", marks(subtitles.get(i), "subtitles/" + i, marked));
		}
		element("pre", marks(article.text(), Evidence.TEXT, marked));
		this.out.append("</div>\n<ul>\n");
		for (int i = 0; i < marked.size(); i++) {
			fact(i, marked.get(i));
		}
		this.out.append("</ul>\n</article>\n");
	}

	private void fact(int number, Marked fact) {
		String rules = fact.evidence()
			.stream()
			.map((evidence) -> evidence.rule() + " " + evidence.confidence())
			.distinct()
			.collect(Collectors.joining(", "));
		this.out.append("<li class=\"")
			.append(fact.kind())
			.append(" in")
			.append(fact.depth())
			.append("\" data-fact=\"")
			.append(number)
			.append("\" tabindex=\"0\">")
			.append(escaped(fact.says()))
			.append(" <code>")
			.append(escaped(rules))
			.append("</code></li>\n");
	}

	private void element(String name, String content) {
		this.out.append('<').append(name).append('>').append(content).append("</").append(name).append(">\n");
	}

	/** The text of one field, cut wherever a fact begins or ends. */
	private static String marks(String text, String field, List<Marked> marked) {
		TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
		marked.forEach((fact) -> fact.evidence()
			.stream()
			.filter((evidence) -> evidence.field().equals(field))
			.forEach((evidence) -> cuts.addAll(List.of(evidence.start(), evidence.end()))));
		List<Integer> ends = new ArrayList<>(cuts);
		return IntStream.range(0, ends.size() - 1)
			.mapToObj((i) -> piece(text, field, ends.get(i), ends.get(i + 1), marked))
			.collect(Collectors.joining());
	}

	private static String piece(String text, String field, int start, int end, List<Marked> marked) {
		List<Integer> facts = IntStream.range(0, marked.size())
			.filter((i) -> marked.get(i)
				.evidence()
				.stream()
				.anyMatch((evidence) -> evidence.field().equals(field) && evidence.start() <= start
						&& end <= evidence.end()))
			.boxed()
			.toList();
		String content = escaped(text.substring(start, end));
		if (facts.isEmpty()) {
			return content;
		}
		String kinds = facts.stream().map((i) -> marked.get(i).kind()).distinct().collect(Collectors.joining(" "));
		String numbers = facts.stream().map(String::valueOf).collect(Collectors.joining(" "));
		return "<mark class=\"" + kinds + "\" data-facts=\"" + numbers + "\">" + content + "</mark>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

	private static String resource(String name) {
		try (InputStream stream = ExplainPage.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("The resource " + name + " is missing from the class path");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

}
