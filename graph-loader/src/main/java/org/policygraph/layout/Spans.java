package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/** Runs of lines that may be the text under a photograph or a passage printed large. */
final class Spans {

	private static final Rules CAPTIONS = Rules.load("captions.tsv");

	/** A longer text under a photograph is a report with a photographer. */
	private static final int LONGEST_CAPTION = 260;

	/** A line shorter by so many cells is no line of a sentence. */
	private static final int SHORTER = 6;

	/** Longer runs are neither. */
	static final int MOST_LINES = 24;

	private final PageLines lines;

	/** A credit may be torn in so many lines. */
	private static final int CREDIT_LINES = 3;

	/** The lines with which a photographer's credit may end. */
	private final boolean[] credits;

	/** The spans that end with each line. */
	private final List<List<Span>> ending = new ArrayList<>();

	Spans(PageLines lines) {
		this.lines = lines;
		this.credits = new boolean[lines.size()];
		for (int i = 0; i < this.credits.length; i++) {
			this.credits[i] = credit(i);
		}
		Quotes quotes = new Quotes(lines);
		for (int i = 0; i < lines.size(); i++) {
			this.ending.add(new ArrayList<>());
		}
		for (int i = 0; i < lines.size(); i++) {
			if (mayStart(i) && !captions(i)) {
				quotes.from(i);
			}
		}
		quotes.chosen().forEach((quote) -> this.ending.get(quote.last()).add(quote.span()));
	}

	/**
	 * {@return the spans whose last line is the given one}
	 */
	List<Span> ending(int last) {
		return this.ending.get(last);
	}

	private boolean credit(int last) {
		for (int first = last; first >= Math.max(0, last - CREDIT_LINES + 1); first--) {
			if (Closing.endsWithPhotographer(Block.text(this.lines.lines(first, last + 1)))) {
				return true;
			}
		}
		return false;
	}

	private boolean mayStart(int i) {
		if (LineLooks.middle(this.lines.line(i).text()) && this.lines.line(i).cells() <= Widths.HANGING) {
			return false;
		}
		return i == 0 || this.lines.gap(i) > 0 || !this.lines.widths().full(i - 1) || this.lines.signs(i - 1).closed()
				|| this.lines.widths().nearest(i - 1) != this.lines.widths().nearest(i);
	}

	/** Adds the captions that begin with the line, and says whether there are any. */
	private boolean captions(int first) {
		boolean found = false;
		boolean marked = CAPTIONS.matches(this.lines.line(first).text());
		for (int last = first; last < Math.min(this.lines.size(), first + MOST_LINES); last++) {
			String text = Block.text(this.lines.lines(first, last + 1));
			if (text.length() > LONGEST_CAPTION || Opening.begins(text) || this.lines.signs(last).opens()
					|| this.lines.signs(last).leaves()
					|| (last > first && this.lines.signs(last).byline() && this.lines.gap(last) > 0)) {
				break;
			}
			boolean credited = this.credits[last] && Closing.endsWithPhotographer(text);
			boolean ends = last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0
					|| (marked && !this.lines.widths().full(last));
			if (credited || (marked && this.lines.signs(last).closed() && ends)) {
				found = true;
				this.ending.get(last)
					.add(new Span(Label.CAPTION, first, (marked ? 5 : 4) - unlikely(first, last, text)));
			}
			if (credited && !(last + 1 < this.lines.size() && this.lines.gap(last + 1) == 0
					&& this.lines.signs(last + 1).credit())) {
				break;
			}
		}
		return found;
	}

	/** What speaks against a caption: many sentences, another beginning within it. */
	private double unlikely(int first, int last, String text) {
		if (Closing.of(text).rest().isBlank()) {
			return 5;
		}
		double cost = Math.max(0, text.chars().filter((c) -> c == '。').count() - 2) * 2;
		cost += (first > 0 && this.lines.open(first - 1)) ? 1 : 0;
		int widest = this.lines.lines(first, last + 1).stream().mapToInt(Line::bareRoom).max().orElse(0);
		for (int i = first + 1; i <= last; i++) {
			boolean credit = this.lines.signs(i).credit();
			boolean ends = this.lines.signs(i - 1).closed() || !PageLines.tells(Block.text(this.lines.lines(first, i)));
			cost += (breaks(i) || shorter(i - 1, widest)) ? 6 : 0;
			boolean parted = this.lines.gap(i) > 0
					|| (this.lines.signs(i - 1).closed() && !this.lines.widths().full(i - 1));
			cost += (!parted || !ends) ? 0 : credit ? 0.5 : 6;
			cost += this.lines.parted(i - 1, i) ? 2 : 0;
		}
		return cost;
	}

	/**
	 * Whether a caption begins with the line, or something ends before it that is none.
	 */
	private boolean breaks(int i) {
		boolean full = this.lines.widths().full(i - 1);
		boolean closed = this.lines.signs(i - 1).closed();
		return ((closed || !full) && CAPTIONS.matches(this.lines.line(i).text()))
				|| (!closed && !full && this.lines.gap(i) > 0);
	}

	/** Lines of one sentence are of one width; a headline over it is of another. */
	private boolean shorter(int i, int widest) {
		return this.lines.line(i).bareRoom() + SHORTER < widest && !this.lines.signs(i).closed();
	}

	/**
	 * Lines that may be a caption or a quotation.
	 *
	 * @param label CAPTION or QUOTE
	 * @param first its first line
	 * @param score how much it looks like one
	 */
	record Span(Label label, int first, double score) {

	}

}
