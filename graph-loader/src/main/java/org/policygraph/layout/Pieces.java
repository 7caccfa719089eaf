package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a page in order, and between them the headlines of which it is not known
 * yet whether they belong to the piece before or the one after.
 */
final class Pieces {

	private final List<Piece> pieces = new ArrayList<>();

	/** The headlines before each piece, and at the end those after the last. */
	private final List<List<Placed>> gaps = new ArrayList<>();

	private boolean interrupted = true;

	private Pieces() {
		this.gaps.add(new ArrayList<>());
	}

	static Pieces of(List<Block> blocks) {
		Pieces pieces = new Pieces();
		for (int i = 0; i < blocks.size(); i++) {
			pieces.add(blocks.get(i), i);
		}
		return pieces;
	}

	private void add(Block block, int position) {
		switch (block.sort()) {
			case HEAD, BYLINE -> {
				this.gaps.get(this.gaps.size() - 1).add(new Placed(block, position));
				this.interrupted = true;
			}
			case JUMP -> jump(block, position);
			case CAPTION -> {
				start(block, position);
				this.interrupted = true;
			}
			case QUOTE -> {
				boolean goesOn = !this.interrupted && last().sort() == Sort.QUOTE;
				addText(block, position, goesOn);
			}
			case BODY -> addText(block, position, goesOn(block));
		}
	}

	/** 下转 ends the text before it, 上接 begins the one after it. */
	private void jump(Block block, int position) {
		if (Jump.out(block.text()).page() != null && !this.pieces.isEmpty()) {
			this.pieces.set(this.pieces.size() - 1, last().plus(List.of(block)));
			this.interrupted = true;
		}
		else {
			start(block.as(Sort.BODY), position);
		}
	}

	private boolean goesOn(Block block) {
		if (this.pieces.isEmpty() || last().goesOn()) {
			return false;
		}
		Piece next = Piece.of(block, 0);
		return !this.interrupted && last().sort() == Sort.BODY && (!next.begins() || last().onlyOpens());
	}

	private void addText(Block block, int position, boolean goesOn) {
		if (goesOn) {
			this.pieces.set(this.pieces.size() - 1, last().plus(List.of(block)));
		}
		else {
			start(block, position);
		}
		this.interrupted = false;
	}

	private void start(Block block, int position) {
		this.pieces.add(Piece.of(block, position));
		this.gaps.add(new ArrayList<>());
		this.interrupted = false;
	}

	private Piece last() {
		return this.pieces.get(this.pieces.size() - 1);
	}

	/**
	 * Joins texts that a photograph, a quotation or a headline in the middle of the
	 * columns tore apart.
	 * @return this
	 */
	Pieces joined() {
		int before = -1;
		for (int i = 0; i < this.pieces.size(); i++) {
			if (this.pieces.get(i).sort() != Sort.BODY) {
				continue;
			}
			if (before >= 0 && torn(before, i)) {
				this.pieces.set(before, this.pieces.get(before).plus(this.pieces.get(i).body()));
				this.pieces.remove(i);
				this.gaps.get(i).addAll(this.gaps.remove(i + 1));
				i--;
			}
			else {
				before = i;
			}
		}
		return this;
	}

	private boolean torn(int before, int after) {
		Piece one = this.pieces.get(before);
		Piece other = this.pieces.get(after);
		if (other.begins() || one.goesOn()) {
			return false;
		}
		boolean headlines = this.gaps.subList(before + 1, after + 1).stream().anyMatch((gap) -> !gap.isEmpty());
		int widths = Math.abs(one.body().get(one.body().size() - 1).column() - other.body().get(0).column());
		return headlines ? one.open() && widths <= 2 : true;
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	List<List<Placed>> gaps() {
		return this.gaps;
	}

	/**
	 * A headline and its place.
	 *
	 * @param block the block
	 * @param position its number on the page
	 */
	record Placed(Block block, int position) {

	}

}
