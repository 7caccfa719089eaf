package org.policygraph.layout;

import java.util.regex.Pattern;

import org.policygraph.layout.LineLabels.Reading;

/**
 * How well a line goes with a line of text before it. Text is set in columns: each of its
 * lines is full or ends a paragraph; what is neither is no text.
 */
final class TextScores {

	private static final double NEVER = LineScores.NEVER;

	private static final double BROKEN = LineScores.BROKEN;

	/** Of so many ends of paragraphs one is the end of an article. */
	private static final double ARTICLE_ENDS = -1.8;

	/** Of so many lines at least one begins a paragraph. */
	private static final int INDENTED = 12;

	private static final Pattern CLOSER = Pattern.compile("[）)】]");

	private static final Pattern LIST_ENDS = Pattern.compile("[：:；;，,]$");

	private final PageLines lines;

	private final Widths widths;

	/** Whether paragraphs are indented on this page. */
	private final boolean indents;

	TextScores(PageLines lines) {
		this.lines = lines;
		this.widths = lines.widths();
		long indented = lines.lines(0, lines.size()).stream().filter(Line::indented).count();
		this.indents = indented > 2 && indented * INDENTED > lines.size();
	}

	/**
	 * {@return what speaks for a text being set in this column}
	 */
	double column(int column) {
		return (column == 0) ? 0 : (column == this.widths.count()) ? -2 : -1;
	}

	/**
	 * {@return what speaks for a line being this after a line of text}
	 * @param before the reading up to that line
	 * @param label what the line is taken for
	 * @param column its column if it is text
	 * @param i the line
	 */
	double step(Reading before, Label label, int column, int i) {
		int last = before.last();
		boolean subhead = before.label() == Label.SUBHEAD;
		if (subhead && label != Label.TEXT) {
			return (label == Label.SUBHEAD) ? -3 : NEVER;
		}
		return switch (label) {
			case TEXT -> subhead ? indent(true, i) + same(before, column, i) : goesOn(before, column, i);
			case SUBHEAD -> leave(before, i) - 3 + same(before, column, i);
			case FIRST -> (this.lines.signs(last).comesOnly() || this.lines.signs(last).opensOnly()
					|| this.lines.signs(i).credit()) ? NEVER
							: leave(before, i) + ARTICLE_ENDS + column(column)
									+ (this.lines.signs(i).begins() ? 0 : -2);
			case HEAD -> leave(before, i) + ARTICLE_ENDS;
			case BYLINE -> leave(before, i) - 0.5;
			case FURNITURE ->
				Math.max(leave(before, i), (this.lines.gap(i) > 0 && this.widths.full(last)) ? -3 : BROKEN) - 0.5;
			case CAPTION, QUOTE -> pause(before, i);
		};
	}

	/**
	 * {@return what speaks for a text going on in this column}
	 */
	double same(Reading before, int column, int i) {
		return (before.column() == column) ? 0 : (this.lines.gap(i) > 0) ? -3.5 : NEVER;
	}

	/** A photograph or a quotation under text, which may go on after it. */
	private double pause(Reading before, int i) {
		if (this.lines.signs(before.last()).opensOnly()) {
			return NEVER;
		}
		return this.lines.signs(before.last()).ends() ? -0.5 : (this.lines.gap(i) > 0) ? -1.5 : -4;
	}

	private double goesOn(Reading before, int column, int i) {
		int last = before.last();
		Signs upper = this.lines.signs(last);
		Signs lower = this.lines.signs(i);
		if (upper.leaves() && CLOSER.matcher(this.lines.line(i).text()).matches()) {
			return 1;
		}
		if (upper.leaves() || lower.comes()) {
			return NEVER;
		}
		if (upper.comesOnly() || upper.opensOnly() || (lower.leaves() && lower.jumpOnly())
				|| (lower.credit() && upper.closed())) {
			return 1;
		}
		double score = same(before, column, i) - (lower.photographed() ? 3 : 0)
				+ (upper.closed() ? 0 : this.lines.seam(last, i));
		int room = room(before, column);
		if (upper.closed()) {
			return score + ((room <= 0) ? -0.1 : indent(true, i)) - (upper.credited() ? 3 : 0);
		}
		if (this.lines.listing(last) && (this.lines.listing(i) || lower.closed())) {
			return score - 0.5;
		}
		if (room > Widths.HANGING * 2) {
			return score + (LIST_ENDS.matcher(this.lines.line(last).text()).find() ? -1.5 : BROKEN);
		}
		return score + ((room > 0) ? -0.7 : 0) + indent(false, i);
	}

	private int room(Reading before, int column) {
		int last = before.last();
		if (column == this.widths.count()) {
			return 1;
		}
		boolean begins = before.label() == Label.FIRST || last == 0 || this.lines.signs(last - 1).ends()
				|| this.lines.gap(last) > 0;
		return this.widths.room(last, column, begins && !this.indents);
	}

	/**
	 * {@return what speaks for a line whose indent is as it is}
	 * @param begins whether a paragraph begins with it
	 * @param i the line
	 */
	double indent(boolean begins, int i) {
		if (!this.indents) {
			return 0;
		}
		return (begins == this.lines.line(i).indented()) ? 0 : -3;
	}

	/** A text ends with a sentence, unless it goes on elsewhere. */
	private double leave(Reading before, int i) {
		int last = before.last();
		if (this.lines.signs(last).ends()) {
			return 0;
		}
		if (Character.isDigit(end(last)) && Character.isDigit(this.lines.line(i).text().charAt(0))) {
			return 2 * BROKEN;
		}
		int room = room(before, before.column());
		return this.lines.listing(last) ? -0.5 : BROKEN - ((room > 0) ? 0 : 1);
	}

	private char end(int i) {
		String text = this.lines.line(i).text();
		return text.charAt(text.length() - 1);
	}

}
