package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Headlines that are broken where the column ends. Line by line they look like text; what
 * they are shows when they are read as one.
 */
final class TornHeads {

	private static final int MOST_LINES = 4;

	/** 70 Chinese characters: few headlines are longer. */
	private static final int LONGEST = 70;

	/** 8 Chinese characters: nothing narrower is a column. */
	private static final int NARROWEST = 16;

	/** What each further line costs: most headlines have one. */
	private static final double FURTHER_LINE = -1;

	/** A line that is no headline's begins with punctuation. */
	private static final double PUNCTUATION = -1;

	private final PageLines lines;

	private final LineLooks looks;

	/** Whether lines of this page begin with any character. */
	private final boolean hardBreaks;

	TornHeads(PageLines lines, LineLooks looks) {
		this.lines = lines;
		this.looks = looks;
		long hard = lines.lines(0, lines.size()).stream().filter((line) -> LineLooks.middle(line.text())).count();
		this.hardBreaks = hard > 2;
	}

	/**
	 * {@return the headlines of several lines that may end with the line}
	 */
	List<Spans.Span> ending(int last) {
		List<Spans.Span> spans = new ArrayList<>();
		for (int first = last - 1; first >= Math.max(0, last - MOST_LINES + 1); first--) {
			if (this.lines.gap(first + 1) > 0 || this.lines.line(first).cells() < NARROWEST) {
				break;
			}
			if (set(first, last)) {
				double score = score(first, last);
				if (score > Double.NEGATIVE_INFINITY) {
					spans.add(new Spans.Span(Label.HEAD, first, score));
				}
			}
		}
		return spans;
	}

	/** Whether all lines but the last are of one width. */
	private boolean set(int first, int last) {
		int width = this.lines.line(first).bareCells();
		for (int i = first + 1; i < last; i++) {
			if (Math.abs(this.lines.line(i).bareCells() - width) > Widths.HANGING) {
				return false;
			}
		}
		return this.lines.line(last).bareCells() <= width + Widths.HANGING;
	}

	private double score(int first, int last) {
		String text = Spacing.squeeze(Block.text(this.lines.lines(first, last + 1)));
		if (text.length() > LONGEST) {
			return Double.NEGATIVE_INFINITY;
		}
		double score = this.looks.head(first, last, text) + FURTHER_LINE * (last - first);
		for (int i = first + 1; i <= last; i++) {
			if (!this.hardBreaks && LineLooks.middle(this.lines.line(i).text())) {
				score += PUNCTUATION;
			}
			score += this.lines.seam(i - 1, i) / 2;
		}
		return score;
	}

}
