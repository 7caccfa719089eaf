package org.policygraph.api.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.policygraph.api.graph.Row;

/**
 * The articles that some facts point at, ready to be quoted. Facts are rows with the
 * parallel lists {@code evidence}, {@code rules} and {@code confidence}.
 */
public final class Quotes {

	private final Map<String, Row> articles;

	Quotes(Map<String, Row> articles) {
		this.articles = articles;
	}

	/**
	 * {@return the evidence of a fact}
	 * @param fact a row with {@code evidence}; without it there is none
	 */
	public List<Evidence> of(Row fact) {
		List<String> pointers = fact.texts("evidence");
		List<String> rules = fact.texts("rules");
		List<Double> confidences = fact.decimals("confidence");
		List<Evidence> evidence = new ArrayList<>(pointers.size());
		for (int i = 0; i < pointers.size(); i++) {
			Pointer pointer = Pointer.parse(pointers.get(i));
			evidence.add(new Evidence(pointer.article(), pointer.field(), pointer.start(), pointer.end(),
					quote(pointer), (i < rules.size()) ? rules.get(i) : null,
					(i < confidences.size()) ? confidences.get(i) : null));
		}
		return List.copyOf(evidence);
	}

	/**
	 * {@return the evidence of several facts, one after the other}
	 * @param facts rows with {@code evidence}
	 */
	public List<Evidence> of(Collection<Row> facts) {
		return facts.stream().flatMap((fact) -> of(fact).stream()).toList();
	}

	private String quote(Pointer pointer) {
		Row article = this.articles.get(pointer.article());
		if (article == null) {
			throw new IllegalStateException("The graph has evidence in an article that it does not have: " + pointer);
		}
		return field(article, pointer.field()).substring(pointer.start(), pointer.end());
	}

	private static String field(Row article, String field) {
		return switch (field) {
			case "text", "title" -> article.text(field);
			default -> article.texts("subtitles").get(Integer.parseInt(field.substring("subtitles/".length())));
		};
	}

}
