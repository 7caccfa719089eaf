package org.policygraph.layout;

import java.util.List;

/**
 * What the words of a printed line say of its place.
 *
 * @param closed whether a sentence ends with it
 * @param opens whether a report opens with it
 * @param opensOnly whether it says nothing else
 * @param comes whether a text begins with it that comes from another page
 * @param comesOnly whether it says nothing else
 * @param leaves whether the text goes on on another page after it
 * @param jumpOnly whether it is nothing but a jump line
 * @param furniture whether it belongs to no article
 * @param byline whether it names only an author
 * @param credit whether it is nothing but the writers in brackets
 * @param photographed whether a photographer's credit ends with it
 * @param credited whether it ends with credits or a jump
 */
record Signs(boolean closed, boolean opens, boolean opensOnly, boolean comes, boolean comesOnly, boolean leaves,
		boolean jumpOnly, boolean furniture, boolean byline, boolean credit, boolean photographed, boolean credited) {

	private static final Rules FURNITURE = Rules.load("furniture.tsv");

	private static final Rules BYLINES = Rules.load("bylines.tsv");

	/** An opening may be torn in so many lines. */
	private static final int OPENING = 3;

	static Signs of(List<Line> lines, int i) {
		Line line = lines.get(i);
		String text = line.text();
		String before = Block.text(lines.subList(Math.max(0, i - 1), i + 1));
		boolean photographed = Closing.endsWithPhotographer(before);
		boolean opens = !photographed && opens(lines, i);
		Jump in = Jump.in(text);
		boolean leaves = Jump.out(text).page() != null;
		boolean credit = !leaves && Closing.of(text).rest().isBlank();
		return new Signs(line.closed(), opens, opens && Opening.of(text, null).rest().isBlank(), in.page() != null,
				in.page() != null && in.rest().isBlank(), leaves || Jump.out(before).page() != null, Jump.only(text),
				FURNITURE.matches(Spacing.squeeze(text)), BYLINES.matches(text), credit, photographed,
				Closing.endsWithCredits(text));
	}

	/** The opening that begins with the next line is not this line's, nor is 会本报讯 one. */
	private static boolean opens(List<Line> lines, int i) {
		boolean torn = Opening.begins(Block.text(lines.subList(i, Math.min(lines.size(), i + OPENING))));
		return torn && (Opening.begins(lines.get(i).text()) || i + 1 == lines.size() || !opens(lines, i + 1));
	}

	/**
	 * {@return whether a text begins here for certain}
	 */
	boolean begins() {
		return this.opens || this.comes;
	}

	/**
	 * {@return whether a text may end with the line}
	 */
	boolean ends() {
		return this.closed || this.leaves;
	}

}
