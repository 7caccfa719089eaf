package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Says of each block of a page what it is. Running text shows by its full stops; the hard
 * cases are the few torn lines at a column's foot that have none.
 */
final class Sorter {

	private static final Rules BYLINES = Rules.load("bylines.tsv");

	private static final Rules TEXT_SIGNS = Rules.load("text-signs.tsv");

	private static final Rules CAPTIONS = Rules.load("captions.tsv");

	/** A longer text under a photograph is a report with a photographer. */
	private static final int LONGEST_CAPTION = 260;

	/** The cells of two characters, by which the first line of a paragraph is shorter. */
	private static final int INDENT = 4;

	/** By how many cells the lines of a column differ: one hanging punctuation mark. */
	private static final int RAGGED = 2;

	/** Fewer lines do not show the width of their column. */
	private static final int FEWEST_LINES = 4;

	private final List<Block> blocks;

	private final Repeats repeats;

	/**
	 * Whether reports on this page open with a dateline, so that text without one goes
	 * on.
	 */
	private final boolean datelines;

	/** The commonest column of the page. */
	private final int column;

	private Sorter(List<Block> blocks) {
		this.blocks = blocks;
		this.repeats = new Repeats(blocks);
		int[] columns = blocks.stream()
			.filter((block) -> block.lines().size() >= FEWEST_LINES)
			.mapToInt(Block::column)
			.sorted()
			.toArray();
		this.column = (columns.length > 0) ? columns[columns.length / 2] : 0;
		this.datelines = blocks.stream().filter((block) -> Opening.begins(block.text())).count() > 1;
	}

	static List<Block> sort(List<Block> blocks) {
		Sorter sorter = new Sorter(blocks);
		return quotes(captions(sorter.sort()));
	}

	private List<Block> sort() {
		List<Block> sorted = new ArrayList<>();
		Block before = null;
		for (int i = 0; i < this.blocks.size(); i++) {
			Block after = (i + 1 < this.blocks.size()) ? this.blocks.get(i + 1) : null;
			Block block = this.blocks.get(i).as(sortOf(this.blocks.get(i), before, after, startsCaption(i + 1)));
			sorted.add(block);
			before = switch (block.sort()) {
				case BODY -> block;
				case JUMP -> null;
				case CAPTION -> before;
				default -> (before == null || before.closed()) ? null : before;
			};
		}
		return sorted;
	}

	private Sort sortOf(Block block, @Nullable Block before, @Nullable Block after, boolean captionFollows) {
		String text = block.text();
		if (Jump.only(text)) {
			return Sort.JUMP;
		}
		if (isCaption(text)) {
			return Sort.CAPTION;
		}
		if (!Heading.like(block.lines()) || continues(before, block) || isTornOpening(block, after)
				|| isTornParagraph(block, before, after, captionFollows)) {
			return Sort.BODY;
		}
		return BYLINES.matches(text) ? Sort.BYLINE : Sort.HEAD;
	}

	private static boolean isCaption(String text) {
		return text.length() <= LONGEST_CAPTION && !Opening.begins(text)
				&& (Closing.endsWithPhotographer(text) || CAPTIONS.matches(text));
	}

	/**
	 * Whether a block without a full stop goes on with a sentence that the block before
	 * broke off.
	 */
	private boolean continues(@Nullable Block before, Block block) {
		if (before == null || before.closed()) {
			return false;
		}
		if (this.repeats.has(before.bare())) {
			return this.repeats.has(before.bare() + block.bare());
		}
		return full(block.first(), before.column()) || Sentence.closed(before.text() + block.text());
	}

	private static boolean isTornOpening(Block block, @Nullable Block after) {
		String text = block.text();
		return Jump.in(text).page() != null || (after != null && !Heading.like(after.lines())
				&& !Opening.begins(after.text()) && Opening.begins(text + after.text()));
	}

	/**
	 * Whether a block without a full stop is the beginning of a paragraph that goes on in
	 * the next column.
	 */
	private boolean isTornParagraph(Block block, @Nullable Block before, @Nullable Block after,
			boolean captionFollows) {
		if (after == null || Heading.like(after.lines()) || Piece.of(after, 0).begins()) {
			return false;
		}
		boolean inColumn = inColumn(block, after.column(), after.first()) || inColumn(block, this.column, after.first())
				|| (before != null && inColumn(block, before.column(), after.first()));
		if (!inColumn || block.text().indexOf('，') > 0) {
			return inColumn;
		}
		if (before == null || captionFollows) {
			return false;
		}
		return block.lines().size() > 1
				|| (before.closed() && !Closing.endsWithCredits(before.text()) && full(after.first(), after.column())
						&& (this.datelines || block.text().indexOf('、') > 0 || TEXT_SIGNS.matches(block.bare())));
	}

	/** Whether a caption begins at the given block, even if a column's foot tears it. */
	private boolean startsCaption(int at) {
		if (at >= this.blocks.size()) {
			return false;
		}
		Block block = this.blocks.get(at);
		return isCaption(block.text()) || (!block.closed() && at + 1 < this.blocks.size()
				&& isCaption(block.text() + this.blocks.get(at + 1).text()));
	}

	/** Whether the lines fill the column; the first may have lost its indent. */
	private static boolean inColumn(Block block, int column, Line next) {
		int room = next.firstPiece();
		boolean indented = Math.abs(column - block.first().cells() - INDENT) <= Math.max(RAGGED, room - 2);
		return (indented || full(block.first(), column))
				&& block.lines().stream().skip(1).allMatch((line) -> full(line, column));
	}

	private static boolean full(Line line, int column) {
		return Math.abs(column - line.cells()) <= RAGGED;
	}

	/**
	 * Puts captions together that a column's foot tore, and those whose credit stands
	 * apart.
	 */
	private static List<Block> captions(List<Block> sorted) {
		List<Block> whole = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Block block = sorted.get(i);
			Block next = (i + 1 < sorted.size()) ? sorted.get(i + 1) : null;
			boolean textGoesOn = next != null && next.sort() == Sort.BODY && !Piece.of(next, 0).begins();
			int last = whole.size() - 1;
			while (last >= 0 && isRestOfCaption(whole.get(last), block, textGoesOn)) {
				block = whole.remove(last).plus(block).as(Sort.CAPTION);
				last--;
			}
			whole.add(block);
		}
		return whole;
	}

	private static boolean isRestOfCaption(Block last, Block block, boolean textGoesOn) {
		if (last.sort() != Sort.BODY || !isCaption(last.text() + block.text())) {
			return false;
		}
		if (block.sort() == Sort.CAPTION && Closing.of(block.text()).rest().isBlank()) {
			return true;
		}
		return !last.closed() && (block.sort() == Sort.CAPTION || block.sort() == Sort.BODY)
				&& !(textGoesOn && last.text().indexOf('。') > 0);
	}

	private static List<Block> quotes(List<Block> sorted) {
		Repeats known = new Repeats(sorted.stream().filter((block) -> block.sort() == Sort.BODY).toList());
		List<Block> result = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Block block = sorted.get(i);
			Block last = result.isEmpty() ? null : result.get(result.size() - 1);
			boolean inText = (last != null && last.sort() == Sort.BODY)
					|| (i + 1 < sorted.size() && sorted.get(i + 1).sort() == Sort.BODY);
			boolean goesOn = last != null && last.sort() == Sort.QUOTE
					&& (block.sort() == Sort.HEAD || block.sort() == Sort.BODY)
					&& known.holds(last.bare() + block.bare());
			boolean quote = (block.sort() == Sort.BODY && known.has(block) && !(inText && known.isTwin(block)))
					|| (block.sort() == Sort.HEAD && known.holds(block.bare()) && !Titles.reports(block.bare()));
			if (last != null && goesOn) {
				result.set(result.size() - 1, last.plus(block));
			}
			else {
				result.add(quote ? block.as(Sort.QUOTE) : block);
			}
		}
		return result;
	}

}
