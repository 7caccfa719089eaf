package org.policygraph.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A string like a name that an article prints again and again, and with which it begins a
 * phrase, is rather a name than a chance meeting of characters.
 */
final class Repeats {

	/** What may be a name on less evidence than one that stands alone. */
	private static final double POSSIBLE = 3;

	/** What each further place is worth, as log-odds. */
	private static final double AGAIN = 1.5;

	private static final double MOST = 3.5;

	/** Shorter strings are too often parts of words. */
	private static final int SHORTEST = 3;

	private static final String PHRASES = "。，：；！？（\n";

	private final Shape shape;

	private final Lexicon lexicon;

	Repeats(Shape shape, Lexicon lexicon) {
		this.shape = shape;
		this.lexicon = lexicon;
	}

	/**
	 * {@return the candidates, those that are printed at several places with more weight}
	 */
	List<Candidate> raise(Scene scene, List<Candidate> candidates) {
		Map<String, Integer> places = new HashMap<>();
		Set<String> leading = new HashSet<>();
		for (Candidate candidate : candidates) {
			if (possible(scene, candidate)) {
				places.merge(candidate.span().in(scene.text()), 1, Integer::sum);
				if (PHRASES.indexOf(scene.at(candidate.span().start() - 1)) >= 0) {
					leading.add(candidate.span().in(scene.text()));
				}
			}
		}
		return candidates.stream().map((candidate) -> {
			String name = candidate.span().in(scene.text());
			int more = leading.contains(name) && possible(scene, candidate) ? places.getOrDefault(name, 1) - 1 : 0;
			return (more > 0) ? new Candidate(candidate.span(), candidate.score() + Math.min(MOST, AGAIN * more),
					candidate.rule()) : candidate;
		}).toList();
	}

	/** Names of places are repeated too; those of foreign towns are transliterated. */
	private boolean possible(Scene scene, Candidate candidate) {
		String name = candidate.span().in(scene.text());
		String last = name.substring(name.length() - 1);
		return candidate.rule().equals("person.model") && candidate.score() > POSSIBLE && name.length() >= SHORTEST
				&& !this.lexicon.landforms.contains(last) && !this.lexicon.placeUnits.contains(last)
				&& !name.chars().allMatch((one) -> this.shape.transliterates((char) one));
	}

}
