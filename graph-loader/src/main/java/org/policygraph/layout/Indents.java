package org.policygraph.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the paragraphs of a page begin. */
final class Indents {

	private final PageLines lines;

	/** The commonest indent of the lines of text that have one, or 0. */
	private final int usual;

	/** Whether paragraphs begin with shorter lines, their indent lost. */
	private final boolean lost;

	Indents(PageLines lines) {
		this.lines = lines;
		this.usual = usual(lines.lines(0, lines.size()));
		this.lost = lost(lines);
	}

	/**
	 * {@return whether the line is indented as most paragraphs of the page are}
	 */
	boolean usual(int i) {
		return this.usual > 1 && this.lines.line(i).indent() == this.usual;
	}

	/**
	 * {@return whether the line is as wide as the first of a paragraph that goes on}
	 */
	boolean filled(int i) {
		return this.lines.widths().full(i)
				|| (this.lost && this.lines.gap(i) > 0 && this.lines.widths().fullAfterIndent(i));
	}

	private static int usual(List<Line> lines) {
		Map<Integer, Long> counts = lines.stream()
			.filter((line) -> line.indented() && line.punctuated())
			.collect(Collectors.groupingBy(Line::indent, TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.filter((most) -> most.getValue() > 1)
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	private static boolean lost(PageLines lines) {
		int shorter = 0;
		int full = 0;
		for (int i = 1; i < lines.size(); i++) {
			boolean begins = lines.gap(i) > 0 && lines.signs(i - 1).closed() && lines.line(i).punctuated();
			shorter += (begins && lines.widths().fullAfterIndent(i)) ? 1 : 0;
			full += (begins && lines.widths().full(i)) ? 1 : 0;
		}
		return shorter > full;
	}

}
