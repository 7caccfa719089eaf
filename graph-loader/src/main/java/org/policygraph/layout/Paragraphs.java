package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a body together to paragraphs. */
final class Paragraphs {

	/** An unfinished line shorter than this part of its column is no torn sentence. */
	private static final double LEAST_FILLED = 0.6;

	/** So few lines do not show how wide their column is. */
	private static final int FEW_LINES = 4;

	/** Two punctuation marks may hang over the edge; what is longer was set apart. */
	private static final int HANGING = 4;

	private final List<Block> blocks;

	private final boolean indented;

	/** The column of the body as a whole. */
	private final Column usual;

	private Paragraphs(List<Block> blocks) {
		this.blocks = blocks;
		List<Line> lines = blocks.stream().flatMap((block) -> block.lines().stream()).toList();
		long indents = lines.stream().filter(Line::indented).count();
		this.indented = indents > 0 && indents < lines.size() && (indents > 1 || lines.get(0).indented());
		this.usual = Column.of(lines);
	}

	/**
	 * {@return the paragraphs, blanks kept}
	 * @param blocks the blocks of one body, at least one
	 */
	static List<String> of(List<Block> blocks) {
		return new Paragraphs(blocks).join();
	}

	private List<String> join() {
		List<String> paragraphs = new ArrayList<>();
		Line last = null;
		Column column = this.usual;
		boolean first = true;
		for (Block block : this.blocks) {
			boolean torn = true;
			for (Line line : block.lines()) {
				boolean starts = last == null || ends(last, line, column.after(first), torn);
				if (starts) {
					paragraphs.add(line.text());
				}
				else {
					int end = paragraphs.size() - 1;
					paragraphs.set(end, Spacing.join(paragraphs.get(end), line.text()));
				}
				first = starts;
				last = line;
				torn = false;
				column = columnOf(block);
			}
		}
		return paragraphs;
	}

	/** A short block tells little of its column; then the whole body's counts. */
	private Column columnOf(Block block) {
		Column own = Column.of(block.lines());
		boolean other = Math.abs(own.edge() - this.usual.edge()) > Column.INDENT;
		return (block.lines().size() > FEW_LINES || (other && block.lines().size() > 2)) ? own : this.usual;
	}

	/**
	 * Whether a paragraph ends between two lines.
	 * @param torn whether an empty line is between them
	 */
	private boolean ends(Line last, Line next, Column column, boolean torn) {
		if (this.indented) {
			return next.indented();
		}
		if (!last.closed()) {
			return last.cells() < LEAST_FILLED * column.cells();
		}
		// A blank may have been wider in print than it is here.
		int widest = last.cells() + last.cells() - last.bareCells();
		boolean roomLeft = widest + next.firstPiece() <= column.cells()
				&& last.bareCells() + next.firstPiece() <= column.bareCells();
		return torn || roomLeft || last.bareCells() > column.edge() + HANGING || last.cells() > Heading.WIDEST_COLUMN;
	}

	/**
	 * The column that a line stands in.
	 *
	 * @param cells the room that the line has
	 * @param bareCells the same without blanks
	 * @param edge the width of the column
	 */
	private record Column(int cells, int bareCells, int edge) {

		/**
		 * The first line of a paragraph has less room, its indent often lost in reading.
		 */
		private static final int INDENT = 4;

		static Column of(List<Line> lines) {
			int cells = Block.column(lines, Line::cells);
			return new Column(cells, Block.column(lines, Line::bareCells), cells);
		}

		Column after(boolean first) {
			return first ? new Column(this.cells - INDENT, this.bareCells - INDENT, this.edge) : this;
		}

	}

}
