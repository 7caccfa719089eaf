package org.policygraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policygraph.article.Leftover;
import org.policygraph.article.Leftover.Reason;

/**
 * The pieces of a page in order, and between them the headlines of which it is not known
 * yet whether they belong to the piece before or the one after.
 */
final class Pieces {

	private final PageLines lines;

	private final List<Piece> pieces = new ArrayList<>();

	/** The headlines before each piece, and at the end those after the last. */
	private final List<List<Placed>> gaps = new ArrayList<>();

	private final List<Leftover> leftovers = new ArrayList<>();

	/** The piece whose text goes on after a photograph, or -1. */
	private int text = -1;

	private Pieces(PageLines lines) {
		this.lines = lines;
		this.gaps.add(new ArrayList<>());
	}

	static Pieces of(PageLines lines) {
		Pieces pieces = new Pieces(lines);
		Label last = Label.FURNITURE;
		for (LineLabels.Run run : LineLabels.of(lines)) {
			pieces.add(run, last == run.label() || (last.running() && run.label().running()));
			last = run.label();
		}
		return pieces;
	}

	private void add(LineLabels.Run run, boolean same) {
		List<Line> own = this.lines.lines(run.first(), run.last() + 1);
		boolean goesOn = same && this.lines.gap(run.first()) == 0;
		switch (run.label()) {
			case HEAD -> last().add(new Placed(Block.of(own).as(Sort.HEAD), run.first(), goesOn));
			case BYLINE -> last().add(new Placed(Block.of(own).as(Sort.BYLINE), run.first(), false));
			case FIRST -> {
				start(blocks(run, Sort.BODY), run.first());
				this.text = this.pieces.size() - 1;
			}
			case TEXT, SUBHEAD -> this.pieces.set(this.text, this.pieces.get(this.text).with(own, goesOn));
			case CAPTION -> start(blocks(run, Sort.CAPTION), run.first());
			case QUOTE -> start(blocks(run, Sort.QUOTE), run.first());
			case FURNITURE -> leave(this.leftovers, run.first(), run.last(), Reason.FURNITURE);
		}
	}

	private void leave(List<Leftover> left, int first, int last, Reason reason) {
		for (int i = first; i <= last; i++) {
			left.add(new Leftover(this.lines.place(i), this.lines.line(i).text(), reason));
		}
	}

	private List<Block> blocks(LineLabels.Run run, Sort sort) {
		List<Block> blocks = new ArrayList<>();
		int start = run.first();
		for (int i = run.first() + 1; i <= run.last() + 1; i++) {
			if (i > run.last() || this.lines.gap(i) > 0) {
				blocks.add(Block.of(this.lines.lines(start, i)).as(sort));
				start = i;
			}
		}
		return blocks;
	}

	private List<Placed> last() {
		return this.gaps.get(this.gaps.size() - 1);
	}

	private void start(List<Block> blocks, int position) {
		this.pieces.add(Piece.of(blocks, position));
		this.gaps.add(new ArrayList<>());
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	List<List<Placed>> gaps() {
		return this.gaps;
	}

	/**
	 * {@return the lines that are in no article}
	 */
	List<Leftover> leftovers() {
		List<Leftover> all = new ArrayList<>(this.leftovers);
		if (this.pieces.stream().noneMatch((piece) -> piece.sort() == Sort.BODY)) {
			for (Placed head : this.gaps.stream().flatMap(List::stream).toList()) {
				int last = head.position() + head.block().lines().size() - 1;
				leave(all, head.position(), last, Reason.NO_TEXT);
			}
		}
		all.sort(Comparator.comparing(Leftover::where));
		return all;
	}

	/**
	 * A line of a headline, or an author, and its place.
	 *
	 * @param block the line
	 * @param position its number on the page
	 * @param joined whether it follows a line of a headline without an empty line
	 */
	record Placed(Block block, int position, boolean joined) {

	}

}
