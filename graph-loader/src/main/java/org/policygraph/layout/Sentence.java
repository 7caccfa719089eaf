package org.policygraph.layout;

/** Where sentences end. */
final class Sentence {

	private static final String STOPS = "。！？…!?";

	private static final String CLOSERS = "”’」』）)】";

	private Sentence() {
	}

	/**
	 * {@return whether the text ends with a sentence, the end of a quotation or the
	 * bracket with the credits included}
	 */
	static boolean closed(String text) {
		int last = text.length() - 1;
		while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		if (last > 0 && text.charAt(last) == '.') {
			return Character.isIdeographic(text.charAt(last - 1));
		}
		if (last < 0 || STOPS.indexOf(text.charAt(last)) >= 0) {
			return last >= 0;
		}
		return Closing.endsWithCredits(text);
	}

}
