package org.policygraph.facts;

import java.util.List;

import org.policygraph.article.Reading;
import org.policygraph.text.Span;

/** Turns spans of a reading into evidence that points into the article's parts. */
public final class Citing {

	private final Reading reading;

	public Citing(Reading reading) {
		this.reading = reading;
	}

	public Evidence cite(Span span, String rule, double confidence) {
		Reading.Part part = this.reading.locate(span);
		return new Evidence(part.field(), part.span().start(), part.span().end(), rule, confidence);
	}

	/**
	 * {@return the words of a span as a fact of their own}
	 */
	public Printed print(Span span, String rule, double confidence) {
		return new Printed(span.in(this.reading.text()), List.of(cite(span, rule, confidence)));
	}

	/**
	 * {@return the evidence of the body; that of headlines only where the body has none}
	 */
	public static List<Evidence> preferBody(List<Evidence> evidence) {
		List<Evidence> body = evidence.stream().filter((one) -> one.field().equals(Evidence.TEXT)).distinct().toList();
		return body.isEmpty() ? evidence.stream().distinct().toList() : body;
	}

}
