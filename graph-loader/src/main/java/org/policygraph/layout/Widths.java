package org.policygraph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The columns of a page: how wide they are, and whether a line fills one. A line is full
 * when what begins the next line would not have fitted any more.
 */
final class Widths {

	/** By how much punctuation may hang over the edge. */
	static final int HANGING = 2;

	/** The cells of two blanks at the beginning of a paragraph. */
	private static final int INDENT = 4;

	private static final int MOST = 8;

	/** Columns that differ by less are one column. */
	private static final int APART = 3;

	/** A line of fewer cells is no column's. */
	private static final int NARROWEST = 20;

	private static final int FEWEST_LINES = 3;

	private final List<Line> lines;

	private final int[] width;

	private final int[] piece;

	private final boolean[] full;

	/** The columns of the page, the commonest first. */
	private final List<Integer> columns = new ArrayList<>();

	Widths(List<Line> lines) {
		this.lines = lines;
		ToIntFunction<Line> cells = Line::bareRoom;
		ToIntFunction<Line> characters = Line::characters;
		boolean byCells = concentration(cells) >= concentration(characters);
		ToIntFunction<Line> measure = byCells ? cells : characters;
		this.width = lines.stream().mapToInt(measure).toArray();
		this.piece = lines.stream().mapToInt(Line::firstPiece).toArray();
		find();
		this.full = new boolean[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			this.full[i] = fills(i, false);
		}
	}

	private double concentration(ToIntFunction<Line> measure) {
		return counts(this.lines.stream().mapToInt(measure).toArray()).values()
			.stream()
			.mapToDouble((count) -> count * count)
			.sum();
	}

	/**
	 * Headlines have widths of their own; text is known by its punctuation. The last line
	 * of a paragraph is of any width.
	 */
	private Map<Integer, Double> counts(int[] widths) {
		Map<Integer, Double> counts = new HashMap<>();
		for (int i = 0; i < widths.length; i++) {
			if (widths[i] >= NARROWEST && this.lines.get(i).punctuated() && !this.lines.get(i).closed()) {
				counts.merge(widths[i], 1.0, Double::sum);
			}
		}
		return counts;
	}

	private void find() {
		Map<Integer, Double> counts = counts(this.width);
		List<Integer> byCount = new ArrayList<>(counts.keySet());
		byCount.sort((one, other) -> {
			int more = Double.compare(counts.getOrDefault(other, 0.0), counts.getOrDefault(one, 0.0));
			return (more != 0) ? more : Integer.compare(other, one);
		});
		for (int one : byCount) {
			boolean known = this.columns.stream().anyMatch((column) -> Math.abs(column - one) < APART);
			boolean enough = this.columns.isEmpty() || counts.getOrDefault(one, 0.0) >= FEWEST_LINES;
			if (!known && enough && this.columns.size() < MOST) {
				this.columns.add(one);
			}
		}
		if (this.columns.isEmpty()) {
			this.columns.add(NARROWEST);
		}
	}

	/**
	 * {@return how many columns there are; the number after the last stands for any
	 * width}
	 */
	int count() {
		return this.columns.size();
	}

	/**
	 * {@return how many cells are left in a line beside what begins the next, 0 or less
	 * if it is full}
	 * @param i the line
	 * @param column the number of its column
	 * @param begins whether a paragraph may begin with it whose indent was lost
	 */
	int room(int i, int column, boolean begins) {
		int next = (i + 1 < this.piece.length) ? this.piece[i + 1] : 2;
		int edge = this.columns.get(column);
		int room = edge - this.width[i] - next;
		int spaced = edge - this.lines.get(i).room() - next;
		boolean byBlanks = room > 0 && spaced <= 0 && spaced > -INDENT;
		boolean byIndent = begins && this.lines.get(i).indent() == 0 && room <= INDENT;
		return (byBlanks || byIndent) ? 0 : room;
	}

	/**
	 * {@return by how many cells a line is longer than its column}
	 */
	int over(int i, int column) {
		int edge = this.columns.get(column);
		return Math.min(this.width[i], this.lines.get(i).bareRoom()) - edge;
	}

	/**
	 * {@return whether two columns differ by more than the indent of a paragraph}
	 */
	boolean apart(int one, int other) {
		return Math.abs(this.columns.get(one) - this.columns.get(other)) > INDENT + 1;
	}

	/**
	 * {@return whether the line fills a column of this page}
	 */
	boolean full(int i) {
		return this.full[i];
	}

	/**
	 * {@return whether the line fills a column beside the indent of a paragraph that was
	 * lost}
	 */
	boolean fullAfterIndent(int i) {
		return !full(i) && fills(i, true);
	}

	private boolean fills(int i, boolean begins) {
		for (int column = 0; column < count(); column++) {
			if (room(i, column, begins) <= 0 && over(i, column) <= HANGING) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the number of the column that a line stands in, or {@link #count()}}
	 */
	int nearest(int i) {
		int best = count();
		for (int column = count() - 1; column >= 0; column--) {
			if (Math.abs(over(i, column)) <= HANGING) {
				best = column;
			}
		}
		return best;
	}

}
