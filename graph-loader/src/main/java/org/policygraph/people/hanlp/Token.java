package org.policygraph.people.hanlp;

/**
 * A word of the dictionary in a text.
 *
 * @param start its first position
 * @param end the position after its last
 * @param tag its part of speech by HanLP
 */
public record Token(int start, int end, String tag) {

	public int length() {
		return this.end - this.start;
	}

}
