package org.policygraph.layout;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lines of a page between two empty ones.
 *
 * @param lines at least one line
 * @param sort what it is
 */
record Block(List<Line> lines, Sort sort) {

	Block {
		lines = List.copyOf(lines);
	}

	static Block of(List<Line> lines) {
		return new Block(lines, Sort.BODY);
	}

	Block as(Sort sort) {
		return new Block(this.lines, sort);
	}

	Line first() {
		return this.lines.get(0);
	}

	Line last() {
		return this.lines.get(this.lines.size() - 1);
	}

	/**
	 * {@return the lines put together, blanks kept}
	 */
	String text() {
		return text(this.lines);
	}

	static String text(List<Line> lines) {
		return lines.stream().map(Line::text).reduce("", Spacing::join);
	}

	/**
	 * {@return the text without any blank}
	 */
	String bare() {
		return Spacing.squeeze(text());
	}

	boolean closed() {
		return Sentence.closed(text());
	}

	/**
	 * {@return the width of the column in cells: the middle one of all lines but the
	 * last}
	 */
	int column() {
		return middle(Line::cells);
	}

	/**
	 * {@return the width of the column without the blanks of its lines}
	 */
	int bareColumn() {
		return middle(Line::bareCells);
	}

	private int middle(ToIntFunction<Line> width) {
		List<Line> full = (this.lines.size() > 1) ? this.lines.subList(0, this.lines.size() - 1) : this.lines;
		return full.stream().mapToInt(width).sorted().skip(full.size() / 2).findFirst().orElse(0);
	}

}
