package org.policygraph.people;

import java.util.List;

import org.policygraph.text.Span;

/**
 * Finds names that the corpus printed again and again with a post. They need less
 * evidence; a headline that runs names together is read with their help.
 */
final class KnownNames {

	private static final double KNOWN = 6;

	/** Names of two characters are more often parts of other words. */
	private static final double SHORT = 4.5;

	private final Words names;

	private final Surroundings surroundings;

	KnownNames(Words names, Surroundings surroundings) {
		this.names = names;
		this.surroundings = surroundings;
	}

	/**
	 * Reads the names that {@link NameLearner} found in a corpus.
	 */
	static Words load() {
		return Words.of(Words.lines("known-names.tsv").stream().map((row) -> row.split("\t")[0]).toList());
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int start = 0; start < scene.length(); start++) {
			int length = scene.closed(start) ? 0 : this.names.longestAt(scene.text(), start);
			if (length > 0) {
				int end = start + length;
				double score = ((length > 2) ? KNOWN : SHORT) + this.surroundings.before(scene, start)
						+ this.surroundings.after(scene, end);
				candidates.add(new Candidate(new Span(start, end), score, "person.known"));
			}
		}
	}

}
