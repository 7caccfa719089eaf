package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sets paragraphs in a column as a compositor does and a PDF reader leaves them. */
final class Columns {

	/** How the beginning of a paragraph shows. */
	enum Paragraphing {

		/** An empty line, no indent. */
		EMPTY_LINE,
		/** An indent of two characters that the reader kept. */
		INDENT,
		/** Shorter first lines whose indent the reader lost, and an empty line. */
		LOST_INDENT,
		/** Nothing but the short line before. */
		SHORT_LINE

	}

	private static final String NOT_FIRST = "，。、；：！？”’》）…%";

	private static final String NOT_LAST = "“‘《（";

	private final int cells;

	private final Paragraphing paragraphing;

	private final int foot;

	private final double strayBlanks;

	private final Random random;

	/**
	 * @param characters the column's width in Chinese characters
	 * @param paragraphing how paragraphs begin
	 * @param foot after how many lines a column ends and an empty line follows
	 * @param strayBlanks the probability of a blank after a character
	 * @param random the source of chance
	 */
	Columns(int characters, Paragraphing paragraphing, int foot, double strayBlanks, Random random) {
		this.cells = 2 * characters;
		this.paragraphing = paragraphing;
		this.foot = foot;
		this.strayBlanks = strayBlanks;
		this.random = random;
	}

	/**
	 * {@return the printed lines of the paragraphs, empty ones where columns end}
	 */
	List<String> set(List<String> paragraphs) {
		List<String> lines = new ArrayList<>();
		int height = this.random.nextInt(this.foot);
		boolean full = false;
		for (int p = 0; p < paragraphs.size(); p++) {
			boolean shortLine = this.paragraphing == Paragraphing.SHORT_LINE;
			if (p > 0 && this.paragraphing != Paragraphing.INDENT && (!shortLine || full)) {
				lines.add("");
			}
			List<String> wrapped = wrap(paragraphs.get(p), this.cells - indent());
			for (int i = 0; i < wrapped.size(); i++) {
				lines.add(((i == 0 && this.paragraphing == Paragraphing.INDENT) ? "　　" : "") + stray(wrapped.get(i)));
				height++;
				boolean sentenceEnds = wrapped.get(i).endsWith("。") || wrapped.get(i).endsWith("”");
				if (height >= this.foot && i + 1 < wrapped.size()
						&& (this.paragraphing == Paragraphing.INDENT || !sentenceEnds)) {
					lines.add("");
					height = 0;
				}
			}
			full = cells(wrapped.get(wrapped.size() - 1)) > this.cells - 5;
		}
		return lines;
	}

	/**
	 * {@return a headline's lines, none wider than the column}
	 */
	List<String> headline(String headline) {
		return wrap(headline, this.cells);
	}

	private List<String> wrap(String paragraph, int first) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int room = first;
		for (int i = 0; i < paragraph.length(); i++) {
			String c = paragraph.substring(i, i + 1);
			boolean fits = cells(line.toString()) + cells(c) <= room;
			if (!fits && NOT_FIRST.contains(c)) {
				// Punctuation hangs over the edge.
				line.append(c);
				continue;
			}
			if (!fits) {
				String carried = "";
				if (NOT_LAST.indexOf(line.charAt(line.length() - 1)) >= 0) {
					carried = line.substring(line.length() - 1);
					line.setLength(line.length() - 1);
				}
				lines.add(line.toString());
				line = new StringBuilder(carried);
				room = this.cells;
			}
			line.append(c);
		}
		lines.add(line.toString());
		return lines;
	}

	private int indent() {
		return (this.paragraphing == Paragraphing.INDENT || this.paragraphing == Paragraphing.LOST_INDENT) ? 4 : 0;
	}

	private String stray(String line) {
		StringBuilder spaced = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			spaced.append(c);
			boolean digit = Character.isDigit(c) != (i + 1 < line.length() && Character.isDigit(line.charAt(i + 1)));
			if (i + 1 < line.length() && this.random.nextDouble() < this.strayBlanks * (digit ? 8 : 1)) {
				spaced.append(' ');
			}
		}
		return spaced.toString();
	}

	private static int cells(String text) {
		return text.chars().map((c) -> (c < 0x80) ? 1 : 2).sum();
	}

}
