package org.policygraph.api.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.language.Chinese;
import org.policygraph.api.web.BadQuestion;

/**
 * What is searched for.
 *
 * @param q what was typed; words divided by blanks must all be there
 * @param kind the kind of thing, or null for all
 */
record SearchQuestion(@Parameter(required = true,
		description = "A name or a part of it: in full, in short, in pinyin (liuxing), as initials (lx), in traditional "
				+ "characters; or words of a text. Words divided by blanks must all be there.",
		example = "城市更新") @Nullable String q,
		@Parameter(description = "The kind of thing; all kinds without it.") @Nullable Kind kind) {

	/** More words than this are no search but a text. */
	private static final int MOST_WORDS = 12;

	/** Longer is not typed, and a phrase of it costs. */
	private static final int LONGEST = 100;

	/**
	 * How many of the best of each index are ranked; more where most may be of another
	 * kind.
	 */
	private static final int WINDOW = 500;

	private static final int WINDOW_OF_ONE_KIND = 5000;

	Map<String, @Nullable Object> parameters() {
		List<String> words = words();
		String key = Chinese.typedPinyin(Chinese.key(String.join("", words)));
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("key", key);
		parameters.put("keys", Lucene.wholeOrPrefix(key));
		parameters.put("words", Lucene.allPhrases(words));
		parameters.put("kind", (this.kind != null) ? this.kind.name() : null);
		parameters.put("window", (this.kind != null) ? WINDOW_OF_ONE_KIND : WINDOW);
		return parameters;
	}

	/**
	 * {@return the words that must all be there, simplified}
	 * @throws BadQuestion if there are none, or too many
	 */
	List<String> words() {
		if (this.q == null) {
			throw new BadQuestion("q", "", "give the words to search for, as in q=城市更新");
		}
		List<String> words = Arrays.stream(Chinese.simplified(this.q).split("[\\s\\p{Z}]+"))
			.filter((word) -> !Chinese.key(word).isEmpty())
			.toList();
		if (words.isEmpty()) {
			throw new BadQuestion("q", this.q, "give at least one letter, digit or Chinese character");
		}
		if (words.size() > MOST_WORDS || this.q.length() > LONGEST) {
			throw new BadQuestion("q", this.q, "give at most " + MOST_WORDS + " words and " + LONGEST + " characters");
		}
		return words;
	}

}
