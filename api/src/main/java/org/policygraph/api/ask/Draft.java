package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.AskAnswer.AnswerRow;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.graph.Row;

/** An answer while it is put together; used by one request. */
final class Draft {

	/** The sentence that offers things of one name. */
	static final String CHOICES = "choices";

	private final String sentence;

	private final Map<String, String> gaps = new LinkedHashMap<>();

	private final List<String> values = new ArrayList<>();

	private final List<AnswerRow> rows = new ArrayList<>();

	private final List<Row> facts = new ArrayList<>();

	private final List<Choice> choices = new ArrayList<>();

	private final List<Evidence> quoted = new ArrayList<>();

	private boolean complete;

	Draft(String sentence) {
		this.sentence = sentence;
	}

	static Draft nothing() {
		return new Draft("nothing");
	}

	Draft gap(String name, @Nullable Object value) {
		this.gaps.put(name, String.valueOf(value));
		return this;
	}

	/** Adds a value with what it is and the facts that say so. */
	Draft value(String value, @Nullable Reference about, Map<String, String> details, List<Row> facts) {
		if (!this.values.contains(value)) {
			this.values.add(value);
		}
		this.rows.add(new AnswerRow(value, about, details));
		this.facts.addAll(facts);
		return this;
	}

	Draft value(String value, @Nullable Reference about, List<Row> facts) {
		return value(value, about, Map.of(), facts);
	}

	Draft row(String value, @Nullable Reference about, List<Row> facts) {
		this.rows.add(new AnswerRow(value, about, Map.of()));
		this.facts.addAll(facts);
		return this;
	}

	Draft values(List<String> values) {
		values.stream().filter((value) -> !this.values.contains(value)).forEach(this.values::add);
		return this;
	}

	Draft complete(boolean complete) {
		this.complete = complete;
		return this;
	}

	Draft choice(Choice choice) {
		this.choices.add(choice);
		return this;
	}

	Draft quote(Evidence evidence) {
		this.quoted.add(evidence);
		return this;
	}

	/**
	 * {@return the same with the number of the values as the value}
	 * @param key the sentence that says it
	 */
	Draft counted(String key) {
		Draft counted = new Draft(key).values(List.of(Integer.toString(this.values.size())));
		counted.gaps.putAll(this.gaps);
		counted.rows.addAll(this.rows);
		counted.facts.addAll(this.facts);
		counted.quoted.addAll(this.quoted);
		return counted;
	}

	/**
	 * {@return this, or that nothing is known if there is no value}
	 */
	Draft orNothing() {
		return (this.values.isEmpty() && this.choices.isEmpty()) ? nothing() : this;
	}

	String sentence() {
		return this.sentence;
	}

	Map<String, String> gaps() {
		return this.gaps;
	}

	List<String> values() {
		return this.values;
	}

	List<AnswerRow> rows() {
		return this.rows;
	}

	List<Row> facts() {
		return this.facts;
	}

	List<Choice> choices() {
		return this.choices;
	}

	List<Evidence> quoted() {
		return this.quoted;
	}

	boolean isComplete() {
		return this.complete;
	}

}
