package org.policygraph.quality;

import java.util.Locale;
import java.util.stream.Collectors;

/** An evaluation as a table for the terminal. */
public final class TextReport {

	private TextReport() {
	}

	/**
	 * {@return precision, recall, F1 and the number of annotated facts by kind, then
	 * their mean F1}
	 */
	public static String table(Evaluation evaluation) {
		StringBuilder table = new StringBuilder(String.format("%14s%7s%7s%7s%7s%n", "", "P", "R", "F1", "gold"));
		for (FactKind kind : FactKind.values()) {
			Counts counts = evaluation.total(kind);
			table.append(String.format(Locale.ROOT, "%-14s%7.3f%7.3f%7.3f%7d%n", kind.key(), counts.precision(),
					counts.recall(), counts.f1(), counts.wanted()));
		}
		return table.append(String.format(Locale.ROOT, "%-14s%21.3f%n", "mean", evaluation.mean())).toString();
	}

	/**
	 * {@return every disagreement, one a line: - what was missed, + what was made up}
	 */
	public static String disagreements(Evaluation evaluation) {
		return evaluation.articles()
			.stream()
			.flatMap((article) -> article.wrong()
				.stream()
				.map((wrong) -> article.id() + (wrong.missed() ? " - " : " + ") + wrong.kind().key() + " "
						+ wrong.fact() + "\n"))
			.collect(Collectors.joining());
	}

}
