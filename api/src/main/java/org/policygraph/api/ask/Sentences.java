package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of answers in one language. */
enum Sentences {

	/** Chinese. */
	ZH(1, "、"),
	/** English. */
	EN(2, ", ");

	/** A sentence says so many values; all are in the answer's values. */
	private static final int SAID = 50;

	private final String comma;

	private final Map<String, String> patterns = new HashMap<>();

	Sentences(int column, String comma) {
		this.comma = comma;
		Table.read("sentences.tsv", 3).forEach((row) -> this.patterns.put(row.get(0), row.get(column)));
	}

	/**
	 * {@return the sentence of a key with its gaps filled}
	 */
	String say(String key, Map<String, String> gaps, List<String> values) {
		String pattern = this.patterns.get(key);
		if (pattern == null) {
			throw new IllegalStateException("There is no sentence " + key);
		}
		String sentence = pattern;
		for (Map.Entry<String, String> gap : gaps.entrySet()) {
			sentence = sentence.replace('{' + gap.getKey() + '}', gap.getValue());
		}
		String list = String.join(this.comma, values.subList(0, Math.min(SAID, values.size())));
		return sentence.replace("{values}", (values.size() > SAID) ? list + " …" : list);
	}

}
