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

	static Piece of(List<Block> body, int position) {
		return new Piece(body.get(0).sort(), List.of(), body, List.of(), position);
	}

	/**
	 * {@return this piece with more text}
	 * @param lines the lines
	 * @param goesOn whether they follow without an empty line
	 */
	Piece with(List<Line> lines, boolean goesOn) {
		List<Block> blocks = new ArrayList<>(this.body);
		Block more = Block.of(lines);
		blocks.add(goesOn ? blocks.remove(blocks.size() - 1).plus(more) : more);
		return new Piece(this.sort, this.above, blocks, this.below, this.position);
	}

	/**
	 * {@return this piece with the given headlines}
	 */
	Piece under(List<Block> above, List<Block> below, int position) {
		return new Piece(this.sort, above, this.body, below, position);
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
