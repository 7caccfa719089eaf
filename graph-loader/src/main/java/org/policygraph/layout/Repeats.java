package org.policygraph.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Which passages stand on a page twice: once in their article, once printed large. */
final class Repeats {

	/** A shorter passage may stand in two articles by chance. */
	private static final int SHORTEST = 20;

	private static final Pattern AROUND = Pattern.compile("^[“”\"]+|[“”\"。，；—…]+$");

	private final String text;

	Repeats(List<Line> lines) {
		StringBuilder joined = new StringBuilder();
		lines.forEach((line) -> joined.append(Spacing.squeeze(line.text())));
		this.text = joined.toString();
	}

	/**
	 * {@return whether the passage stands here more than once}
	 */
	boolean has(String passage) {
		String core = core(passage);
		return core.length() >= SHORTEST && twice(core);
	}

	/**
	 * {@return whether a passage that begins like this may stand here more than once}
	 */
	boolean mayHold(String beginning) {
		String core = core(beginning);
		return core.isEmpty() || twice(core);
	}

	private boolean twice(String core) {
		return this.text.indexOf(core) != this.text.lastIndexOf(core);
	}

	/**
	 * {@return the passage without the punctuation around it}
	 */
	static String core(String text) {
		return AROUND.matcher(text).replaceAll("");
	}

}
