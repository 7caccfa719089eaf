package org.policygraph.text;

/** Where sentences and paragraphs end; quotations and brackets are left whole. */
public final class Sentences {

	private static final String ENDS = "。！？!?";

	private static final String OPENING = "“‘「『（(《";

	private static final String CLOSING = "”’」』）)》";

	private Sentences() {
	}

	/**
	 * {@return the end of the paragraph that holds the given position, before its line
	 * break}
	 */
	public static int paragraphEnd(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

	/**
	 * {@return the start of the paragraph that holds the given position}
	 */
	public static int paragraphStart(String text, int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	/**
	 * {@return the start of the sentence that holds the given position}
	 */
	public static int start(String text, int at) {
		int start = paragraphStart(text, at);
		for (int end = end(text, start); end <= at && end > start; end = end(text, end)) {
			start = end;
		}
		return start;
	}

	/**
	 * Returns the end of the sentence that begins at the given position: after its 。 and
	 * the quotation mark that closes with it, or before the mark that closes what was
	 * opened before the sentence, or at the paragraph's end.
	 */
	public static int end(String text, int from) {
		int paragraph = paragraphEnd(text, from);
		int depth = 0;
		for (int i = from; i < paragraph; i++) {
			char c = text.charAt(i);
			if (OPENING.indexOf(c) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(c) >= 0) {
				depth--;
				if (depth < 0) {
					return i;
				}
				if (depth == 0 && i > from && ENDS.indexOf(text.charAt(i - 1)) >= 0 && endsQuote(text, i, paragraph)) {
					return i + 1;
				}
			}
			else if (depth == 0 && ENDS.indexOf(c) >= 0) {
				return i + 1;
			}
		}
		return paragraph;
	}

	/**
	 * Whether a quotation that ends with 。” ends its sentence: nothing goes on with it.
	 */
	private static boolean endsQuote(String text, int at, int paragraph) {
		return at + 1 == paragraph || "，。；：、的”’」』）".indexOf(text.charAt(at + 1)) < 0;
	}

	/**
	 * {@return how many sentences end between the two positions}
	 */
	public static int count(String text, int from, int to) {
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
