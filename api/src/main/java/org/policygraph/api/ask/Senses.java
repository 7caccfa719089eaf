package org.policygraph.api.ask;

import java.util.List;

/** What meanings say beside their place in a question: {@code senses.tsv}. */
final class Senses {

	private static final List<List<String>> ALL = Table.read("senses.tsv", 3);

	private Senses() {
	}

	/**
	 * {@return the values that a meaning has in some respect, perhaps none}
	 * @param what the respect: type, role, which, asks, joins, ends
	 * @param meaning a meaning of the vocabulary
	 */
	static List<String> of(String what, String meaning) {
		return ALL.stream()
			.filter((row) -> row.get(0).equals(what) && row.get(1).equals(meaning))
			.map((row) -> row.get(2))
			.toList();
	}

	/**
	 * {@return the word for a value}
	 * @param what the respect: answer
	 * @param value the value
	 */
	static String word(String what, String value) {
		return ALL.stream()
			.filter((row) -> row.get(0).equals(what) && row.get(2).equals(value))
			.map((row) -> row.get(1))
			.findFirst()
			.orElse(value);
	}

}
