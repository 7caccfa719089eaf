package org.policygraph.layout;

/**
 * What meets between two printed lines. The numbers are the odds of no, one and several
 * empty lines there, as far as they can be known before the page is read: estimates from
 * pages as PDF readers leave them.
 */
enum Boundary {

	/** Two lines of a sentence; a column's foot may part them. */
	WITHIN(0.93, 0.06, 0.01),
	/** Two paragraphs of a text. */
	PARAGRAPH(0.55, 0.4, 0.05),
	/** Text over a headline. */
	TEXT_HEAD(0.2, 0.65, 0.15),
	/** Two lines of headlines. */
	HEAD_HEAD(0.75, 0.2, 0.05),
	/** A headline over text. */
	HEAD_TEXT(0.4, 0.5, 0.1),
	/** Two texts. */
	TEXT_TEXT(0.1, 0.7, 0.2),
	/** A photograph, a quotation, an author or furniture beside anything else. */
	OTHER(0.25, 0.6, 0.15);

	private final double[] odds;

	Boundary(double none, double one, double several) {
		this.odds = new double[] { none, one, several };
	}

	double odds(int emptyLines) {
		return this.odds[Math.min(2, emptyLines)];
	}

	/**
	 * {@return what meets between two lines}
	 * @param before what the upper one is
	 * @param after what the lower one is
	 * @param ends whether a sentence or a paragraph ends with the upper one
	 */
	static Boundary of(Label before, Label after, boolean ends) {
		if (after == Label.TEXT || after == Label.SUBHEAD) {
			boolean paragraph = ends || after == Label.SUBHEAD || before == Label.SUBHEAD;
			return !before.running() ? OTHER : paragraph ? PARAGRAPH : WITHIN;
		}
		if (after == Label.HEAD) {
			return before.running() ? TEXT_HEAD : (before == Label.HEAD) ? HEAD_HEAD : OTHER;
		}
		if (after == Label.FIRST) {
			return before.running() ? TEXT_TEXT : (before == Label.HEAD) ? HEAD_TEXT : OTHER;
		}
		return OTHER;
	}

}
