package org.policygraph.api.ask;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whom words like 省领导 mean.
 *
 * @param words the words
 * @param of parts of the names of their posts, one of which each has, or null
 * @param ranks the ranks of their posts, or null
 * @param foreign whether they are of another state
 */
record RankWords(String words, @Nullable List<String> of, @Nullable List<String> ranks, boolean foreign) {

	private static final List<RankWords> ALL = Table.read("ranks.tsv", 4).stream().map(RankWords::of).toList();

	private static RankWords of(List<String> row) {
		return new RankWords(row.get(0), parts(row.get(1)), parts(row.get(2)), !row.get(3).isEmpty());
	}

	private static @Nullable List<String> parts(String cell) {
		return cell.isEmpty() ? null : List.of(cell.split("\\|"));
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
