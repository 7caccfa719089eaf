package org.policygraph.events;

/**
 * A narrated stretch of a {@link SignText}: a headline segment, or a sentence up to where
 * somebody's words begin.
 *
 * @param order its number in the text, from 0
 * @param from its first sign
 * @param to the position after its last sign
 * @param paragraph −1 for a headline, else the number of its paragraph, from 0
 * @param lead whether it belongs to a headline or to the opening under it
 * @param item the sign at which its piece of news begins: 0, or a heading within the text
 */
record Passage(int order, int from, int to, int paragraph, boolean lead, int item) {

	boolean headline() {
		return this.paragraph < 0;
	}

}
