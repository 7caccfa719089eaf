package org.policygraph.article;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.article.Article.Headline;
import org.policygraph.text.Span;

/**
 * An article as one text from headline to last line: title, sub-headlines and body, each
 * ended by a line break. The stages read this text, so that a headline is a source like
 * any sentence; {@link #locate} leads every span back to the part that it was printed in.
 */
public final class Reading {

	private final String text;

	private final List<Part> parts;

	private Reading(String text, List<Part> parts) {
		this.text = text;
		this.parts = List.copyOf(parts);
	}

	/**
	 * {@return the reading of the given article}
	 */
	public static Reading of(Article article) {
		StringBuilder text = new StringBuilder();
		List<Part> parts = new ArrayList<>();
		Headline headline = article.headline();
		if (headline.title() != null) {
			append("title", headline.title(), text, parts);
		}
		for (int i = 0; i < headline.subtitles().size(); i++) {
			append("subtitles/" + i, headline.subtitles().get(i), text, parts);
		}
		append("text", article.text(), text, parts);
		return new Reading(text.toString(), parts);
	}

	private static void append(String field, String content, StringBuilder text, List<Part> parts) {
		parts.add(new Part(field, new Span(text.length(), text.length() + content.length())));
		text.append(content).append('\n');
	}

	/**
	 * {@return the whole text}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * {@return the position in {@link #text()} at which the body begins}
	 */
	public int bodyStart() {
		return this.parts.get(this.parts.size() - 1).span().start();
	}

	/**
	 * Leads a span of this reading back to the part of the article that holds it.
	 * @param span a span of {@link #text()}
	 * @return the part's name and the span counted from the part's beginning
	 * @throws IllegalArgumentException if the span lies in no single part
	 */
	public Part locate(Span span) {
		for (Part part : this.parts) {
			if (part.span().contains(span)) {
				return new Part(part.field(), span.shift(-part.span().start()));
			}
		}
		throw new IllegalArgumentException(span + " crosses the parts of the reading");
	}

	/**
	 * A part of an article and a span in it.
	 *
	 * @param field {@code title}, {@code subtitles/0} … or {@code text}
	 * @param span the span
	 */
	public record Part(String field, Span span) {

	}

}
