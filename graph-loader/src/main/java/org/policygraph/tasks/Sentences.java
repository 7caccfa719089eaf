package org.policygraph.tasks;

/** Where a sentence ends, quotations and brackets inside it left whole. */
final class Sentences {

	private static final String ENDS = "。！？!?";

	private static final String OPENING = "“‘「『（(《";

	private static final String CLOSING = "”’」』）)》";

	private Sentences() {
	}

	/**
	 * {@return the end of the paragraph that holds the given position}
	 */
	static int paragraphEnd(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

	/**
	 * {@return the start of the paragraph that holds the given position}
	 */
	static int paragraphStart(String text, int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	/**
	 * Returns the end of the sentence that begins at the given position: after its 。, or
	 * before the quotation mark that closes what was opened before it, or at the
	 * paragraph's end.
	 */
	static int end(String text, int from) {
		int paragraph = paragraphEnd(text, from);
		int depth = 0;
		for (int i = from; i < paragraph; i++) {
			char c = text.charAt(i);
			if (OPENING.indexOf(c) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(c) >= 0 && --depth < 0) {
				return i;
			}
			else if (depth == 0 && ENDS.indexOf(c) >= 0) {
				return i + 1;
			}
		}
		return paragraph;
	}

	/**
	 * {@return how many sentences end between the two positions}
	 */
	static int count(String text, int from, int to) {
		int count = 0;
		for (int at = from; at < to;) {
			int end = end(text, at);
			if (end > to) {
				return count;
			}
			count += (ENDS.indexOf(text.charAt(Math.max(at, end - 1))) >= 0) ? 1 : 0;
			at = Math.max(end, at + 1);
		}
		return count;
	}

}
