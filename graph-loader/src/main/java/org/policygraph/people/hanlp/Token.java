package org.policygraph.people.hanlp;

/**
 * A word of the dictionary in a text.
 *
 * @param start its first position
 * @param word the word
 * @param tag its part of speech by HanLP
 */
public record Token(int start, String word, String tag) {

	public int length() {
		return this.word.length();
	}

	/**
	 * {@return the position after the last}
	 */
	public int end() {
		return this.start + this.word.length();
	}

}
