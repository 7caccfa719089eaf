package org.policygraph.api.ask;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whom words like 省领导 mean.
 *
 * @param words the words
 * @param of parts of the names of their posts, one of which each has, or null
 * @param ranks the ranks of their posts
 */
record RankWords(String words, @Nullable List<String> of, List<String> ranks) {

	private static final List<RankWords> ALL = Table.read("ranks.tsv", 3).stream().map(RankWords::of).toList();

	private static RankWords of(List<String> row) {
		return new RankWords(row.get(0), row.get(1).isEmpty() ? null : List.of(row.get(1).split("\\|")),
				List.of(row.get(2).split("\\|")));
	}

	/**
	 * {@return whom the words of a question mean, if they restrict it so}
	 * @param words the words
	 */
	static Optional<RankWords> in(List<Token> words) {
		return ALL.stream()
			.filter((ranks) -> words.stream().anyMatch((token) -> token.text().endsWith(ranks.words())))
			.findFirst();
	}

}
