package org.policygraph.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Span;

/**
 * The printed lines of a page without the empty ones, and what each of them says of
 * itself.
 */
final class PageLines {

	/** So many lines without a full stop, one under the other, are verse or a table. */
	private static final int LISTING = 5;

	private static final int LONGEST_VERSE = 40;

	private static final Pattern SENTENCE = Pattern.compile("[，。；]");

	private static final Pattern STOPS = Pattern.compile("[，。；！]");

	private final List<Line> lines = new ArrayList<>();

	private final List<Span> places = new ArrayList<>();

	/** Empty lines before each line; a page break counts as two. */
	private final List<Integer> gaps = new ArrayList<>();

	private final List<Signs> signs = new ArrayList<>();

	private final boolean[] listing;

	private final Widths widths;

	private final Seams seams;

	private final Indents indents;

	private PageLines(String text) {
		int gap = 0;
		int end = 0;
		for (String raw : text.split("\\R|(?<=\\f)|(?=\\f)", -1)) {
			Line line = Line.of(raw);
			if (line.isBlank()) {
				gap += raw.contains("\f") ? 2 : 1;
			}
			else {
				int start = text.indexOf(raw, end);
				end = start + raw.length();
				this.lines.add(line);
				this.places.add(new Span(start, end));
				this.gaps.add(gap);
				gap = 0;
			}
		}
		for (int i = 0; i < size(); i++) {
			this.signs.add(Signs.of(this.lines, i));
		}
		this.listing = new boolean[size()];
		this.widths = new Widths(this.lines);
		this.seams = new Seams(this.lines);
		this.indents = new Indents(this);
		markListings();
	}

	static PageLines of(String text) {
		return new PageLines(text);
	}

	int size() {
		return this.lines.size();
	}

	Line line(int i) {
		return this.lines.get(i);
	}

	List<Line> lines(int from, int to) {
		return this.lines.subList(from, to);
	}

	/**
	 * {@return the place of a line in the text of the page}
	 */
	Span place(int i) {
		return this.places.get(i);
	}

	int gap(int i) {
		return this.gaps.get(i);
	}

	/**
	 * {@return how the paragraphs of the page begin}
	 */
	Indents indents() {
		return this.indents;
	}

	Widths widths() {
		return this.widths;
	}

	/**
	 * {@return what the words at their seam say for a line going on with another}
	 */
	double seam(int upper, int lower) {
		return this.seams.odds(upper, lower);
	}

	/**
	 * {@return what the words of the line say}
	 */
	Signs signs(int i) {
		return this.signs.get(i);
	}

	/**
	 * {@return whether the line is one of verse or of a table}
	 */
	boolean listing(int i) {
		return this.listing[i];
	}

	/**
	 * {@return whether a text has the punctuation of sentences}
	 */
	static boolean tells(String text) {
		return SENTENCE.matcher(text).find();
	}

	/**
	 * {@return whether a sentence goes on after the line}
	 */
	boolean open(int i) {
		return !signs(i).closed() && this.widths.full(i) && tells(line(i).text());
	}

	/**
	 * {@return whether two lines stand in columns of different width}
	 */
	boolean parted(int one, int other) {
		int upper = this.widths.nearest(one);
		int lower = this.widths.nearest(other);
		int none = this.widths.count();
		return upper != lower && upper != none && lower != none && this.widths.apart(upper, lower);
	}

	private void markListings() {
		int start = 0;
		for (int i = 0; i <= size(); i++) {
			boolean verse = i < size() && this.lines.get(i).cells() <= LONGEST_VERSE
					&& !STOPS.matcher(this.lines.get(i).text()).find() && !signs(i).furniture() && !signs(i).opens();
			if (!verse || (i > start && gap(i) > 0)) {
				boolean ends = i == size() || gap(i) > 0;
				if (ends && i - start >= LISTING && ragged(start, i) && !reports(start, i)) {
					Arrays.fill(this.listing, start, i, true);
				}
				start = verse ? i : i + 1;
			}
		}
	}

	private boolean reports(int from, int to) {
		return this.lines.subList(from, to).stream().anyMatch((line) -> Titles.reports(line.text()));
	}

	/**
	 * Whether at most half of the lines are of one width: they are not set in a column.
	 */
	private boolean ragged(int from, int to) {
		int width = this.lines.subList(from, to).stream().mapToInt(Line::cells).max().orElse(0);
		return this.lines.subList(from, to).stream().filter((line) -> line.cells() >= width - 1).count() * 2 <= to
				- from;
	}

}
