package org.policygraph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Says of each block of a page what it is. */
final class Sorter {

	private static final Rules BYLINES = Rules.load("bylines.tsv");

	private static final Rules CAPTIONS = Rules.load("captions.tsv");

	/** A longer text under a photograph is a report with a photographer. */
	private static final int LONGEST_CAPTION = 260;

	/** A shorter passage may stand in two articles by chance. */
	private static final int SHORTEST_QUOTE = 20;

	private Sorter() {
	}

	static List<Block> sort(List<Block> blocks) {
		List<Block> sorted = new ArrayList<>();
		Block before = null;
		for (int i = 0; i < blocks.size(); i++) {
			Block after = (i + 1 < blocks.size()) ? blocks.get(i + 1) : null;
			Block block = blocks.get(i).as(sortOf(blocks.get(i), before, after));
			sorted.add(block);
			if (block.sort() == Sort.BODY) {
				before = block;
			}
			else if (block.sort() != Sort.CAPTION) {
				before = (before != null && !before.closed() && block.sort() != Sort.JUMP) ? before : null;
			}
		}
		return quotes(sorted);
	}

	private static Sort sortOf(Block block, @Nullable Block before, @Nullable Block after) {
		String text = block.text();
		if (Jump.only(text)) {
			return Sort.JUMP;
		}
		if (isCaption(text)) {
			return Sort.CAPTION;
		}
		if (!Heading.like(block.lines()) || continues(before, block) || (before != null && fills(block, before))
				|| (after != null && !Heading.like(after.lines()) && fills(block, after))) {
			return Sort.BODY;
		}
		return BYLINES.matches(text) ? Sort.BYLINE : Sort.HEAD;
	}

	/**
	 * Whether a block without a full stop goes on with a sentence that the block before
	 * broke off.
	 */
	private static boolean continues(@Nullable Block before, Block block) {
		return before != null && !before.closed() && Math.abs(before.column() - block.first().cells()) <= 2;
	}

	/**
	 * Whether a block without a full stop is the torn beginning of a paragraph in a
	 * neighbour's column.
	 */
	private static boolean fills(Block block, Block neighbour) {
		return (block.lines().size() > 1 || block.text().indexOf('，') > 0)
				&& Math.abs(neighbour.column() - block.last().cells()) <= 2
				&& (block.text().indexOf('，') > 0 || Math.abs(neighbour.column() - block.column()) <= 2);
	}

	private static boolean isCaption(String text) {
		return text.length() <= LONGEST_CAPTION && !Opening.begins(text)
				&& (Closing.endsWithPhotographer(text) || CAPTIONS.matches(text));
	}

	private static boolean sameColumn(Block open, Block block) {
		return Math.abs(open.column() - block.first().cells()) <= 2;
	}

	/**
	 * A block that another body holds word for word is a passage of it, printed large; of
	 * two equal blocks the second.
	 */
	private static List<Block> quotes(List<Block> blocks) {
		StringBuilder bodies = new StringBuilder();
		Map<String, Integer> last = new HashMap<>();
		for (int i = 0; i < blocks.size(); i++) {
			bodies.append((blocks.get(i).sort() == Sort.BODY) ? blocks.get(i).bare() : "\n");
			last.put(core(blocks.get(i)), i);
		}
		List<Block> sorted = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			String text = core(block);
			boolean quote = block.sort() == Sort.BODY && text.length() >= SHORTEST_QUOTE
					&& bodies.indexOf(text) != bodies.lastIndexOf(text) && Integer.valueOf(i).equals(last.get(text));
			sorted.add(quote ? block.as(Sort.QUOTE) : block);
		}
		return sorted;
	}

	private static String core(Block block) {
		return block.bare().replaceAll("^[“”\"]+|[“”\"。，；—…]+$", "");
	}

}
