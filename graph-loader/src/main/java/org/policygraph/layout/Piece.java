package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a page: its body and the headlines that stand around it.
 *
 * @param sort BODY, CAPTION or QUOTE
 * @param above headlines and bylines over the body
 * @param body the blocks of its text
 * @param below headlines and bylines under the body
 * @param position the number of its first block on the page
 */
record Piece(Sort sort, List<Block> above, List<Block> body, List<Block> below, int position) {

	Piece {
		above = List.copyOf(above);
		body = List.copyOf(body);
		below = List.copyOf(below);
	}

	static Piece of(Block block, int position) {
		return new Piece(block.sort(), List.of(), List.of(block), List.of(), position);
	}

	/**
	 * {@return this piece with more text}
	 */
	Piece plus(List<Block> more) {
		List<Block> blocks = new ArrayList<>(this.body);
		blocks.addAll(more);
		return new Piece(this.sort, this.above, blocks, this.below, this.position);
	}

	/**
	 * {@return this piece with the given headlines}
	 */
	Piece under(List<Block> above, List<Block> below, int position) {
		return new Piece(this.sort, above, this.body, below, position);
	}

	/**
	 * {@return whether the text begins like a report or comes from another page}
	 */
	boolean begins() {
		String text = this.body.get(0).text();
		return Opening.begins(text) || Jump.in(text).page() != null;
	}

	/**
	 * {@return whether a column ends within the opening, so that the rest of it follows}
	 */
	boolean onlyOpens() {
		return this.body.size() == 1 && Opening.of(this.body.get(0).text(), null).rest().isBlank();
	}

	/**
	 * {@return whether the text breaks off in a sentence without going on elsewhere}
	 */
	boolean open() {
		return !this.body.get(this.body.size() - 1).closed();
	}

	/**
	 * {@return whether the text goes on on another page}
	 */
	boolean goesOn() {
		return Jump.out(this.body.get(this.body.size() - 1).text()).page() != null;
	}

	/**
	 * {@return the text without blanks and line breaks}
	 */
	String bare() {
		StringBuilder text = new StringBuilder();
		this.body.forEach((block) -> text.append(block.bare()));
		return text.toString();
	}

}
