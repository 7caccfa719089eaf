package org.policygraph.tasks;

/**
 * The sign that opens an item: 二是, 第三，.
 *
 * @param style how the text counts
 * @param ordinal its number, or {@link #LAST}
 * @param start the first position of the marker
 * @param end the first position of the item
 * @param loose whether no punctuation precedes it, so that it can only open a series
 */
record Marker(MarkerStyle style, int ordinal, int start, int end, boolean loose) {

	/** The number of a word that ends a series of any length: 最后. */
	static final int LAST = -1;

	boolean opens() {
		return this.ordinal == 1;
	}

	boolean continuesWith(int number) {
		return !this.loose && (this.ordinal == number || (this.ordinal == LAST && number > 1));
	}

}
