package org.policygraph.api.ask;

import java.util.List;
import java.util.regex.Pattern;

/** Brings ways of asking into a plainer one: {@code rewrites.tsv}. */
final class Rewrites {

	private static final List<Rewrite> ALL = Table.read("rewrites.tsv", 4).stream().map(Rewrite::of).toList();

	private Rewrites() {
	}

	static List<Rewrite> all() {
		return ALL;
	}

	/**
	 * {@return the question in plainer words}
	 * @param question the question, simplified, without blanks
	 */
	static String of(String question) {
		String plain = question;
		for (Rewrite rewrite : ALL) {
			plain = rewrite.apply(plain);
		}
		return plain;
	}

	/**
	 * A row of the table.
	 *
	 * @param pattern what is replaced
	 * @param by what by
	 * @param example a question
	 * @param becomes what it becomes
	 */
	record Rewrite(Pattern pattern, String by, String example, String becomes) {

		static Rewrite of(List<String> row) {
			return new Rewrite(Pattern.compile(row.get(0)), row.get(1), row.get(2), row.get(3));
		}

		String apply(String question) {
			return this.pattern.matcher(question).replaceAll(this.by);
		}

	}

}
