package org.policygraph.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which passages stand on a page twice: once in their article, once printed large. */
final class Repeats {

	/** A shorter passage may stand in two articles by chance. */
	private static final int SHORTEST = 20;

	/** A shorter headline may repeat what the body says in one piece. */
	private static final int LONGEST_HEADLINE = 28;

	private final String text;

	/** The blocks of which an equal one follows. */
	private final Set<Block> originals = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<String> twins = new HashSet<>();

	Repeats(List<Block> blocks) {
		StringBuilder joined = new StringBuilder();
		Map<String, Block> first = new HashMap<>();
		for (Block block : blocks) {
			joined.append(block.bare());
			Block equal = first.putIfAbsent(core(block.bare()), block);
			if (equal != null) {
				this.originals.add(equal);
				this.twins.add(core(block.bare()));
			}
		}
		this.text = joined.toString();
	}

	/**
	 * {@return whether the block, one of these, is held by another; of two equal ones the
	 * second}
	 */
	boolean has(Block block) {
		return !this.originals.contains(block) && has(block.bare());
	}

	/**
	 * {@return whether another of these blocks is equal: a paragraph that two articles
	 * share}
	 */
	boolean isTwin(Block block) {
		return this.twins.contains(core(block.bare()));
	}

	/**
	 * {@return whether the passage stands here more than once}
	 */
	boolean has(String passage) {
		String core = core(passage);
		return core.length() >= SHORTEST && this.text.indexOf(core) != this.text.lastIndexOf(core);
	}

	/**
	 * {@return whether a passage too long for a headline, from elsewhere, stands here}
	 */
	boolean holds(String passage) {
		String core = core(passage);
		return core.length() >= LONGEST_HEADLINE && this.text.contains(core);
	}

	private static String core(String text) {
		return text.replaceAll("^[“”\"]+|[“”\"。，；—…]+$", "");
	}

}
