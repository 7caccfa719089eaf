package org.policygraph.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policygraph.quality.Evaluation.Interval;

/** An evaluation as a section of a Markdown document. */
public final class MarkdownReport {

	private static final int WORST = 10;

	private final StringBuilder out = new StringBuilder();

	private MarkdownReport() {
	}

	/**
	 * {@return the section}
	 * @param title its heading
	 * @param evaluation the scores
	 * @param baseline HanLP's scores on the same articles
	 */
	public static String section(String title, Evaluation evaluation, Baseline.Scores baseline) {
		MarkdownReport report = new MarkdownReport();
		report.line("## " + title);
		report.line("");
		report.line(evaluation.articles().size() + " articles, mean F1 " + number(evaluation.mean()) + ".");
		report.kinds(evaluation);
		report.baseline(evaluation, baseline);
		report.genres(evaluation);
		report.rules(evaluation);
		report.worst(evaluation);
		return report.out.toString();
	}

	private void kinds(Evaluation evaluation) {
		head("", "### By kind of fact", "", "| kind | P | R | F1 | 95 % interval of F1 | annotated |",
				"|---|---|---|---|---|---|");
		Map<FactKind, Interval> intervals = evaluation.intervals();
		for (FactKind kind : FactKind.values()) {
			Counts counts = evaluation.total(kind);
			Interval interval = intervals.getOrDefault(kind, new Interval(0, 1));
			row(kind.key(), number(counts.precision()), number(counts.recall()), number(counts.f1()),
					number(interval.low()) + "–" + number(interval.high()), counts.wanted());
		}
	}

	private void baseline(Evaluation evaluation, Baseline.Scores baseline) {
		head("", "### Against HanLP alone", "",
				"HanLP's own person and place names (Viterbi segmenter), without the rules of this project. Places are"
						+ " compared by article, because HanLP knows no events.",
				"", "| | P | R | F1 | HanLP P | HanLP R | HanLP F1 |", "|---|---|---|---|---|---|---|");
		compare("persons", evaluation.total(FactKind.PERSONS), baseline.persons());
		compare("places", baseline.ourPlaces(), baseline.places());
	}

	private void compare(String what, Counts ours, Counts theirs) {
		row(what, number(ours.precision()), number(ours.recall()), number(ours.f1()), number(theirs.precision()),
				number(theirs.recall()), number(theirs.f1()));
	}

	private void genres(Evaluation evaluation) {
		head("", "### By genre", "", "F1 by the type of an article's first event.", "",
				"| genre | articles | persons | events | dates | participants | roles | posts |",
				"|---|---|---|---|---|---|---|---|");
		evaluation.byGenre()
			.forEach((genre, scores) -> row(genre, scores.articles().size(), f1(scores, FactKind.PERSONS),
					f1(scores, FactKind.EVENTS), f1(scores, FactKind.DATES), f1(scores, FactKind.PARTICIPANTS),
					f1(scores, FactKind.ROLES), f1(scores, FactKind.POSTS)));
	}

	private static String f1(Evaluation scores, FactKind kind) {
		Counts counts = scores.total(kind);
		return (counts.wanted() + counts.had() == 0) ? "–" : number(counts.f1());
	}

	private void rules(Evaluation evaluation) {
		head("", "### By rule", "", "A fact counts for every rule that took part in it.", "",
				"| kind | rule | facts | right | precision |", "|---|---|---|---|---|");
		evaluation.byRule()
			.forEach((kind, rules) -> rules.forEach((rule, counts) -> row(kind.key(), "`" + rule + "`", counts.had(),
					counts.hit(), number(counts.precision()))));
	}

	private void worst(Evaluation evaluation) {
		List<ArticleScore> worst = evaluation.worst(WORST);
		head("", "### Where most is wrong", "");
		if (worst.isEmpty()) {
			line("Nothing is.");
			return;
		}
		head("| article | missed | made up |", "|---|---|---|");
		for (ArticleScore article : worst) {
			long missed = article.wrong().stream().filter(ArticleScore.Wrong::missed).count();
			row(article.id(), missed, article.wrong().size() - missed);
		}
	}

	private void head(String... lines) {
		for (String line : lines) {
			line(line);
		}
	}

	private void row(Object... cells) {
		StringBuilder row = new StringBuilder("|");
		for (Object cell : cells) {
			row.append(' ').append(cell.toString().replace("|", "\\|")).append(" |");
		}
		line(row.toString());
	}

	private void line(String line) {
		this.out.append(line).append('\n');
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
