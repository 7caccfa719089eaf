package org.policygraph.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Passages that a page prints twice: in their article and, large, beside it. */
final class Quotes {

	/** A longer passage is no headline. */
	private static final int LONGEST_HEADLINE = 28;

	private final PageLines lines;

	private final Repeats repeats;

	private final List<Quote> found = new ArrayList<>();

	/** Repeated passages that look like headlines. */
	private final Set<String> headlines = new HashSet<>();

	Quotes(PageLines lines) {
		this.lines = lines;
		this.repeats = new Repeats(lines.lines(0, lines.size()));
	}

	/**
	 * Looks for a passage that begins with the line and stands on the page twice.
	 * @param first the line
	 */
	void from(int first) {
		String passage = "";
		int longest = -1;
		String quote = "";
		for (int last = first; last < Math.min(this.lines.size(), first + Spans.MOST_LINES); last++) {
			passage += Spacing.squeeze(this.lines.line(last).text());
			if (!this.repeats.mayHold(passage)) {
				break;
			}
			if (ends(last) && this.repeats.has(passage)) {
				if (headline(passage, first, last)) {
					this.headlines.add(Repeats.core(passage));
				}
				else {
					longest = last;
					quote = passage;
				}
			}
		}
		if (longest >= 0) {
			this.found.add(new Quote(first, longest, Repeats.core(quote), apart(first, longest)));
		}
	}

	/** A headline may repeat what the body says in one piece. */
	private boolean headline(String passage, int first, int last) {
		boolean block = (first == 0 || this.lines.gap(first) > 0)
				&& (last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0);
		boolean longer = block && passage.length() >= LONGEST_HEADLINE && !Titles.reports(passage)
				&& !Titles.endsReporting(passage);
		return !PageLines.tells(passage) && !longer;
	}

	/**
	 * {@return the likeliest quotations of those found: of the places where a passage
	 * stands the one that is most apart}
	 */
	List<Quote> chosen() {
		return this.found.stream()
			.filter((quote) -> quote.apart() > (this.headlines.contains(quote.core()) ? 2 : 1))
			.filter((quote) -> this.found.stream().noneMatch((rival) -> rival != quote && rival.beats(quote)))
			.toList();
	}

	/** How many signs say that the lines belong to nothing around them. */
	private int apart(int first, int last) {
		int signs = (first == 0 || (this.lines.gap(first) > 0 && !this.lines.open(first - 1))) ? 1 : 0;
		signs += (last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0) ? 1 : 0;
		signs += (first > 0 && last > first && this.lines.parted(first - 1, first)) ? 1 : 0;
		signs += (last + 1 < this.lines.size() && last > first && this.lines.parted(first, last + 1)) ? 1 : 0;
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
	record Quote(int first, int last, String core, int apart) {

		/**
		 * {@return the lines, the surer the more they are apart and the longer they are}
		 */
		Spans.Span span() {
			return new Spans.Span(Label.QUOTE, this.first, 1 + this.apart + this.last - this.first);
		}

		/**
		 * Whether the other repeats this one and is the likelier quotation of the two.
		 */
		private boolean beats(Quote other) {
			boolean overlap = this.first <= other.last && other.first <= this.last;
			boolean same = this.core.contains(other.core) || other.core.contains(this.core);
			if (overlap || !same) {
				return overlap && this.last - this.first > other.last - other.first;
			}
			return (this.apart != other.apart) ? this.apart > other.apart : this.first > other.first;
		}

	}

}
