package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

/** Takes a page's text apart into blocks and drops its furniture. */
final class Blocks {

	private static final Rules FURNITURE = Rules.load("furniture.tsv");

	/** By how many cells a line must differ from its column to be no line of it. */
	private static final int OTHER_WIDTH = 4;

	/**
	 * The first line of a paragraph is two characters shorter; readers leave out the
	 * blanks.
	 */
	private static final int INDENT = 4;

	private Blocks() {
	}

	static List<Block> of(String text) {
		List<Block> blocks = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		for (String raw : (text + "\n\n").split("\\R|\\f", -1)) {
			Line line = Line.of(raw);
			if (!line.isBlank()) {
				lines.add(line);
				continue;
			}
			split(trim(lines)).forEach((part) -> blocks.add(Block.of(part)));
			lines = new ArrayList<>();
		}
		return blocks;
	}

	/**
	 * Furniture stands at the edge of a block; a line of text in the middle only looks
	 * like it.
	 */
	private static List<Line> trim(List<Line> lines) {
		int from = 0;
		int to = lines.size();
		while (from < to && furniture(lines.get(from))) {
			from++;
		}
		while (from < to && furniture(lines.get(to - 1))) {
			to--;
		}
		return lines.subList(from, to);
	}

	private static boolean furniture(Line line) {
		return FURNITURE.matches(Spacing.squeeze(line.text()));
	}

	/** Parts a block where no empty line parts headline and body, or two articles. */
	private static List<List<Line>> split(List<Line> lines) {
		List<List<Line>> parts = new ArrayList<>();
		int start = 0;
		for (int i = 1; i < lines.size(); i++) {
			if (parts(lines, start, i)) {
				parts.add(lines.subList(start, i));
				start = i;
			}
		}
		if (start < lines.size()) {
			parts.add(lines.subList(start, lines.size()));
		}
		return parts;
	}

	private static boolean parts(List<Line> lines, int start, int at) {
		Line last = lines.get(at - 1);
		String next = Block.text(lines.subList(at, Math.min(lines.size(), at + 3)));
		if (Opening.begins(next) && (last.closed() || headingsOnly(lines.subList(start, at)))) {
			return true;
		}
		if (Jump.in(next).page() != null || Jump.out(last.text()).page() != null
				|| (last.closed() && Closing.endsWithPhotographer(last.text()))) {
			return true;
		}
		return headlineBetween(lines, at) || headlineAbove(lines, start, at) || headlineBelow(lines, start, at);
	}

	/** The end of a sentence, lines without punctuation, the opening of a report. */
	private static boolean headlineBetween(List<Line> lines, int at) {
		int end = at;
		while (end < lines.size() && heading(lines.get(end))) {
			end++;
		}
		return end > at && end < lines.size() && lines.get(at - 1).closed() && Opening.begins(lines.get(end).text());
	}

	private static boolean headingsOnly(List<Line> lines) {
		return lines.stream().allMatch(Blocks::heading);
	}

	private static boolean heading(Line line) {
		return Heading.like(List.of(line)) && line.text().indexOf('，') < 0;
	}

	/** Lines without punctuation, too short or too long for the column under them. */
	private static boolean headlineAbove(List<Line> lines, int start, int at) {
		List<Line> above = lines.subList(start, at);
		List<Line> below = lines.subList(at, lines.size());
		return below.size() >= 3 && headingsOnly(above) && even(below)
				&& outside(lines.get(at - 1), lines.get(at), Block.of(below).column());
	}

	/**
	 * A column that ends with a sentence, then lines of another width without
	 * punctuation.
	 */
	private static boolean headlineBelow(List<Line> lines, int start, int at) {
		List<Line> above = lines.subList(start, at);
		List<Line> below = lines.subList(at, lines.size());
		if (above.size() < 3 || !lines.get(at - 1).closed() || !headingsOnly(below)) {
			return false;
		}
		Line next = (below.size() > 1) ? below.get(1) : below.get(0);
		return outside(below.get(0), next, Block.of(above).column());
	}

	/** Whether a line is no line of the column, not even the first of a paragraph. */
	private static boolean outside(Line line, Line next, int column) {
		return line.cells() + INDENT + next.firstPiece() < column || line.cells() > column + OTHER_WIDTH;
	}

	private static boolean even(List<Line> lines) {
		int column = Block.of(lines).column();
		return lines.stream()
			.limit(Math.max(2, Math.min(4, lines.size() - 1L)))
			.allMatch((line) -> Math.abs(line.cells() - column) < OTHER_WIDTH);
	}

}
