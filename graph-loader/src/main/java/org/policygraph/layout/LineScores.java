package org.policygraph.layout;

import org.policygraph.layout.LineLabels.Reading;

/**
 * How well a line goes with the one before it, as a logarithm of odds. The odds are
 * estimates from what print looks like; tests over generated pages hold them.
 */
final class LineScores {

	/** What no page does; yet every page has a reading. */
	static final double NEVER = -40;

	/** A rough break of what print looks like. */
	static final double BROKEN = -5;

	private static final int MOST_HEADS = 6;

	/** One headline in ten happens to be as wide as a column. */
	private static final double FULL_HEAD = -2.3;

	/** What a text costs that no headline parts from the one before. */
	private static final double UNTITLED = 2;

	private final PageLines lines;

	private final Widths widths;

	private final Gaps gaps;

	private final TextScores text;

	/** Whether reports of this page have openings. */
	private final boolean datelines;

	LineScores(PageLines lines, Gaps gaps) {
		this.lines = lines;
		this.widths = lines.widths();
		this.gaps = gaps;
		this.text = new TextScores(lines);
		int opening = 0;
		for (int i = 1; i < lines.size(); i++) {
			opening += lines.signs(i).opens() ? 1 : 0;
		}
		this.datelines = opening > 1;
	}

	TextScores text() {
		return this.text;
	}

	/**
	 * {@return what speaks for a page that begins like this}
	 */
	double start(Label label) {
		return switch (label) {
			case TEXT, SUBHEAD -> NEVER;
			case FIRST, BYLINE -> -0.5;
			default -> 0;
		};
	}

	/**
	 * {@return what speaks for a page that ends like this}
	 */
	double end(Reading last) {
		if (last.label() == Label.SUBHEAD) {
			return NEVER;
		}
		boolean broken = last.text() >= 0 && !this.lines.signs(last.text()).ends();
		return !broken ? 0 : this.widths.full(last.text()) ? -2 : BROKEN;
	}

	/**
	 * {@return what speaks for a line being this after a reading of all lines before it}
	 * @param before the reading
	 * @param label what the line is taken for
	 * @param column its column if it is text
	 * @param i the line
	 */
	double step(Reading before, Label label, int column, int i) {
		double score = gap(before, label, i) + (label.running() ? fit(label, column, i) : 0)
				- ((label == Label.FIRST && !before.titled()) ? UNTITLED : 0);
		return score + (before.label().running() ? this.text.step(before, label, column, i)
				: fromOther(before, label, column, i));
	}

	private double gap(Reading before, Label label, int i) {
		int last = before.last();
		boolean ends = this.lines.signs(last).ends() || this.lines.line(i).indented();
		double log = this.gaps.log(Boundary.of(before.label(), label, ends), this.lines.gap(i));
		// A sentence may end at the edge of the column and the paragraph go on.
		return (label == Label.TEXT && ends && before.label().running())
				? Math.max(log, this.gaps.log(Boundary.WITHIN, this.lines.gap(i)) - 1) : log;
	}

	/** A line of text may not stick out, and a paragraph begins as others do. */
	private double fit(Label label, int column, int i) {
		if (column == this.widths.count()) {
			return -0.3;
		}
		int over = this.widths.over(i, column);
		boolean hangs = this.lines.line(i).endsWithPunctuation() && over <= 2 * Widths.HANGING;
		return (over <= Widths.HANGING) ? 0 : hangs ? -0.7 : BROKEN;
	}

	/**
	 * {@return whether the text before the line is over}
	 * @param before the reading up to the line
	 * @param label what the line is taken for
	 */
	boolean ends(Reading before, Label label) {
		boolean apart = label == Label.HEAD || label == Label.BYLINE;
		return apart && before.text() >= 0 && this.lines.signs(before.text()).ends();
	}

	private double fromOther(Reading before, Label label, int column, int i) {
		double left = (label == Label.TEXT || label == Label.SUBHEAD) ? 0 : abandoned(before, label);
		return left + switch (label) {
			case FIRST -> first(before, i) + this.text.column(column);
			case TEXT -> resumed(before, column, i);
			case SUBHEAD -> NEVER;
			case HEAD -> head(before, i);
			case BYLINE -> chance(before, i) + ((before.label() == Label.BYLINE) ? -2 : 0);
			case FURNITURE -> chance(before, i) + ((before.label() == Label.FURNITURE) ? 0.5 : -0.5);
			case CAPTION, QUOTE -> chance(before, i);
		};
	}

	/** A text that breaks off is left for good only if it ends elsewhere. */
	private double abandoned(Reading before, Label label) {
		boolean pause = before.label() == Label.CAPTION || before.label() == Label.QUOTE
				|| before.label() == Label.FURNITURE;
		boolean over = label == Label.HEAD || label == Label.FIRST || label == Label.BYLINE;
		return (pause && over && before.text() >= 0 && !this.lines.signs(before.text()).ends()) ? -4 : 0;
	}

	private double head(Reading before, int i) {
		if (before.label() != Label.HEAD) {
			return (before.label() == Label.BYLINE) ? -0.5 : 0;
		}
		boolean full = this.widths.full(before.last());
		return (!full ? -0.5 : (this.lines.gap(i) > 0) ? FULL_HEAD : -1.5) - ((before.heads() >= MOST_HEADS) ? 2 : 0);
	}

	/** The last line of a headline rarely happens to fill a column. */
	private double chance(Reading before, int i) {
		return (before.label() == Label.HEAD && this.lines.indents().filled(before.last())) ? FULL_HEAD : 0;
	}

	private double first(Reading before, int i) {
		double chance = chance(before, i);
		double score = chance + this.text.indent(true, i) + ((this.lines.gap(i) == 0) ? chance / 4 : 0);
		if (this.lines.signs(i).begins()) {
			return score;
		}
		return score + switch (before.label()) {
			case HEAD -> this.datelines ? -1.2 : 0;
			case BYLINE -> 0;
			case FURNITURE -> (before.text() < 0) ? -1 : -2.5;
			default -> (before.text() < 0) ? -0.5 : -3;
		};
	}

	/** A text that goes on after a photograph, or a headline, in the middle of it. */
	private double resumed(Reading before, int column, int i) {
		if (before.text() < 0 || this.lines.signs(i).begins() || this.lines.signs(before.text()).leaves()) {
			return NEVER;
		}
		boolean open = !this.lines.signs(before.text()).ends();
		double score = this.text.same(before, column, i) + (open ? this.lines.seam(before.text(), i) : -1.5);
		return switch (before.label()) {
			case HEAD, BYLINE -> open ? score + BROKEN : NEVER;
			default -> score;
		};
	}

}
