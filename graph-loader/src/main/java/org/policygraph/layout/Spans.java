package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of lines that may be the text under a photograph or a passage printed large. */
final class Spans {

	private static final Rules CAPTIONS = Rules.load("captions.tsv");

	/** A longer text under a photograph is a report with a photographer. */
	private static final int LONGEST_CAPTION = 260;

	/** A longer passage is no headline. */
	private static final int LONGEST_HEADLINE = 28;

	private static final int MOST_LINES = 24;

	private static final Pattern SENTENCE = Pattern.compile("[，。；]");

	private final PageLines lines;

	private final Repeats repeats;

	/** The spans that end with each line. */
	private final List<List<Span>> ending = new ArrayList<>();

	private final List<Quote> quotes = new ArrayList<>();

	private int count;

	Spans(PageLines lines) {
		this.lines = lines;
		this.repeats = new Repeats(lines.lines(0, lines.size()));
		for (int i = 0; i < lines.size(); i++) {
			this.ending.add(new ArrayList<>());
		}
		for (int i = 0; i < lines.size(); i++) {
			if (mayStart(i)) {
				int captions = this.count;
				captions(i);
				if (captions == this.count) {
					quotes(i);
				}
			}
		}
		choose();
	}

	/**
	 * {@return the spans whose last line is the given one}
	 */
	List<Span> ending(int last) {
		return this.ending.get(last);
	}

	private boolean mayStart(int i) {
		return i == 0 || this.lines.gap(i) > 0 || !this.lines.widths().full(i - 1) || this.lines.signs(i - 1).closed()
				|| this.lines.widths().nearest(i - 1) != this.lines.widths().nearest(i);
	}

	private void captions(int first) {
		boolean marked = CAPTIONS.matches(this.lines.line(first).text());
		for (int last = first; last < Math.min(this.lines.size(), first + MOST_LINES); last++) {
			String text = Block.text(this.lines.lines(first, last + 1));
			if (text.length() > LONGEST_CAPTION || Opening.begins(text) || this.lines.signs(last).opens()
					|| this.lines.signs(last).leaves()
					|| (last > first && this.lines.signs(last).byline() && this.lines.gap(last) > 0)) {
				return;
			}
			boolean credited = Closing.endsWithPhotographer(text);
			boolean ends = last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0
					|| (marked && !this.lines.widths().full(last));
			if (credited || (marked && this.lines.signs(last).closed() && ends)) {
				this.count++;
				this.ending.get(last)
					.add(new Span(Label.CAPTION, first, (marked ? 5 : 4) - unlikely(first, last, text)));
			}
			if (credited) {
				return;
			}
		}
	}

	/** What speaks against a caption: many sentences, another beginning within it. */
	private double unlikely(int first, int last, String text) {
		if (Closing.of(text).rest().isBlank()) {
			return 5;
		}
		double cost = Math.max(0, text.chars().filter((c) -> c == '。').count() - 2) * 2;
		cost += (first > 0 && open(first - 1)) ? 1 : 0;
		for (int i = first + 1; i <= last; i++) {
			boolean credit = Closing.of(this.lines.line(i).text()).rest().isBlank();
			boolean ends = this.lines.signs(i - 1).closed()
					|| !SENTENCE.matcher(Block.text(this.lines.lines(first, i))).find();
			cost += (this.lines.signs(i - 1).closed() && CAPTIONS.matches(this.lines.line(i).text())) ? 3 : 0;
			boolean parted = this.lines.gap(i) > 0
					|| (this.lines.signs(i - 1).closed() && !this.lines.widths().full(i - 1));
			cost += (!parted || !ends) ? 0 : credit ? 0.5 : 6;
			cost += other(i - 1, i) ? 2 : 0;
		}
		return cost;
	}

	/** Whether a sentence goes on after the line. */
	private boolean open(int i) {
		return !this.lines.signs(i).closed() && this.lines.widths().full(i)
				&& SENTENCE.matcher(this.lines.line(i).text()).find();
	}

	/** Whether the lines stand in columns of different width. */
	private boolean other(int one, int two) {
		int upper = this.lines.widths().nearest(one);
		int lower = this.lines.widths().nearest(two);
		int none = this.lines.widths().count();
		return upper != lower && upper != none && lower != none && this.lines.widths().apart(upper, lower);
	}

	private void quotes(int first) {
		String passage = "";
		int longest = -1;
		String quote = "";
		for (int last = first; last < Math.min(this.lines.size(), first + MOST_LINES); last++) {
			passage += Spacing.squeeze(this.lines.line(last).text());
			if (!this.repeats.mayHold(passage)) {
				break;
			}
			if (ends(last) && this.repeats.has(passage) && !headline(passage, first, last)) {
				longest = last;
				quote = passage;
			}
		}
		if (longest >= 0) {
			this.quotes.add(new Quote(first, longest, Repeats.core(quote), apart(first, longest)));
		}
	}

	/** A headline may repeat what the body says in one piece. */
	private boolean headline(String passage, int first, int last) {
		boolean block = (first == 0 || this.lines.gap(first) > 0)
				&& (last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0);
		boolean longer = block && passage.length() >= LONGEST_HEADLINE && !Titles.reports(passage)
				&& !Titles.endsReporting(passage);
		return !SENTENCE.matcher(passage).find() && !longer;
	}

	/**
	 * Of the places where a passage stands the one that is most apart is the quotation.
	 */
	private void choose() {
		for (Quote quote : this.quotes) {
			boolean other = this.quotes.stream().anyMatch((rival) -> rival != quote && rival.beats(quote));
			if (!other && quote.apart() > 1) {
				this.ending.get(quote.last())
					.add(new Span(Label.QUOTE, quote.first(), 1 + quote.apart() + quote.last() - quote.first()));
			}
		}
	}

	/** How many signs say that the lines belong to nothing around them. */
	private int apart(int first, int last) {
		int signs = (first == 0 || (this.lines.gap(first) > 0 && !open(first - 1))) ? 1 : 0;
		signs += (last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0) ? 1 : 0;
		signs += (first > 0 && last > first && other(first - 1, first)) ? 1 : 0;
		signs += (last + 1 < this.lines.size() && last > first && other(first, last + 1)) ? 1 : 0;
		boolean ownWidth = last > first && this.lines.widths().nearest(first) == this.lines.widths().count();
		return signs + (ownWidth ? 2 : 0);
	}

	private boolean ends(int i) {
		return i + 1 == this.lines.size() || this.lines.gap(i + 1) > 0 || this.lines.signs(i).closed()
				|| !this.lines.widths().full(i);
	}

	/**
	 * Lines that stand on the page twice.
	 *
	 * @param first the first line
	 * @param last the last line
	 * @param core what they say
	 * @param apart how many signs say that they belong to nothing around them
	 */
	private record Quote(int first, int last, String core, int apart) {

		/**
		 * Whether the other repeats this one and is the likelier quotation of the two.
		 */
		boolean beats(Quote other) {
			boolean overlap = this.first <= other.last && other.first <= this.last;
			boolean same = this.core.contains(other.core) || other.core.contains(this.core);
			if (overlap || !same) {
				return overlap && this.last - this.first > other.last - other.first;
			}
			return (this.apart != other.apart) ? this.apart > other.apart : this.first > other.first;
		}

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
