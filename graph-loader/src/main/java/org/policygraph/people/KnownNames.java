package org.policygraph.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.policygraph.text.Span;

/**
 * Finds names that the corpus printed again and again with a post. They need less
 * evidence; a headline that runs names together is read with their help.
 */
final class KnownNames {

	private static final double KNOWN = 6;

	/** Names of two characters are more often parts of other words. */
	private static final double SHORT = 4.5;

	/** What a name is worth more that the corpus printed a hundred times and more. */
	private static final double MOST_MORE = 2;

	private final Words names;

	private final Map<String, Double> more;

	private final Words transliteration;

	private final Surroundings surroundings;

	KnownNames(Map<String, Integer> counts, Lexicon lexicon, Surroundings surroundings) {
		this.transliteration = lexicon.transliteration;
		this.names = Words
			.of(counts.keySet().stream().filter((name) -> !lexicon.verbsLikeNames.contains(name)).toList());
		this.more = counts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Math.min(MOST_MORE, Math.log10(entry.getValue()))));
		this.surroundings = surroundings;
	}

	/**
	 * Reads the names that {@link NameLearner} found in a corpus.
	 */
	static Map<String, Integer> load() {
		return Words.lines("known-names.tsv")
			.stream()
			.map((row) -> row.split("\t"))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> Integer.valueOf(cells[1])));
	}

	void in(Scene scene, List<Candidate> candidates) {
		Map<Integer, Candidate> known = new LinkedHashMap<>();
		for (int start = 0; start < scene.length(); start++) {
			int length = scene.closed(start) ? 0 : this.names.longestAt(scene.text(), start);
			if (length > 0) {
				int end = start + length;
				double score = ((length > 2) ? KNOWN : SHORT)
						+ (rest(scene, start, end) ? 0
								: this.more.getOrDefault(scene.text().substring(start, end), 0.0))
						+ this.surroundings.before(scene, start) + this.surroundings.after(scene, end);
				known.put(start, new Candidate(new Span(start, end), score, "person.known"));
			}
		}
		replace(known, candidates);
	}

	/** 格尔|辛格 may be a longer name. */
	private boolean rest(Scene scene, int start, int end) {
		return this.transliteration.contains(scene.text().substring(start, start + 1))
				&& (this.transliteration.contains(String.valueOf(scene.at(start - 1)))
						|| this.transliteration.contains(String.valueOf(scene.at(end))));
	}

	/** 特朗|普通过: what only begins a longer known name is that name. */
	private static void replace(Map<Integer, Candidate> known, List<Candidate> candidates) {
		for (Candidate part : candidates) {
			known.computeIfPresent(part.span().start(),
					(start, name) -> (begins(part, name) && part.score() > name.score())
							? new Candidate(name.span(), part.score(), name.rule()) : name);
		}
		candidates.removeIf((part) -> {
			Candidate name = known.get(part.span().start());
			return name != null && begins(part, name);
		});
		candidates.addAll(known.values());
	}

	private static boolean begins(Candidate part, Candidate name) {
		return name.span().length() > 2 && part.span().start() == name.span().start()
				&& part.span().end() < name.span().end();
	}

}
