package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lines of a page between two empty ones.
 *
 * @param lines at least one line
 * @param sort what it is
 */
record Block(List<Line> lines, Sort sort) {

	private static final int MANY_LINES = 6;

	/** The cells of one punctuation mark. */
	private static final int HANGING = 2;

	Block {
		lines = List.copyOf(lines);
	}

	static Block of(List<Line> lines) {
		return new Block(lines, Sort.BODY);
	}

	Block as(Sort sort) {
		return new Block(this.lines, sort);
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

	Block plus(Block other) {
		List<Line> both = new ArrayList<>(this.lines);
		both.addAll(other.lines);
		return new Block(both, this.sort);
	}

	/**
	 * {@return the width of the column in cells}
	 */
	int column() {
		return column(this.lines, Line::cells);
	}

	/**
	 * {@return the width of the column that lines stand in: what all but a quarter of
	 * them stay within, the last left out, punctuation at the edge counted as hanging}
	 */
	static int column(List<Line> lines, ToIntFunction<Line> width) {
		List<Line> full = lines.subList(0, Math.max(1, lines.size() - 1));
		return full.stream()
			.mapToInt((line) -> width.applyAsInt(line) - (line.endsWithPunctuation() ? HANGING : 0))
			.sorted()
			.skip((full.size() < MANY_LINES) ? full.size() * 3 / 4 : full.size() / 2)
			.findFirst()
			.orElse(0);
	}

}
