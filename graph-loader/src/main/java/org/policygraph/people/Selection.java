package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Chooses, of candidates that overlap, those that together are most likely.
 */
final class Selection {

	private Selection() {
	}

	/**
	 * Chooses the set of candidates without overlaps whose scores exceed the least score
	 * by most.
	 * @param length the length of the text
	 * @param candidates all candidates
	 * @param enough the score from which a candidate is worth choosing
	 * @return the chosen ones, in the order of the text
	 */
	static List<Candidate> best(int length, List<Candidate> candidates, double enough) {
		double[] best = new double[length + 1];
		@Nullable Candidate[] chosen = new Candidate[length + 1];
		List<List<Candidate>> byEnd = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
		for (Candidate candidate : candidates) {
			if (candidate.score() >= enough) {
				int end = candidate.span().end();
				if (byEnd.get(end).isEmpty()) {
					byEnd.set(end, new ArrayList<>());
				}
				byEnd.get(end).add(candidate);
			}
		}
		for (int end = 1; end <= length; end++) {
			best[end] = best[end - 1];
			for (Candidate candidate : byEnd.get(end)) {
				double total = best[candidate.span().start()] + candidate.score() - enough + 0.1;
				if (total > best[end]) {
					best[end] = total;
					chosen[end] = candidate;
				}
			}
		}
		List<Candidate> result = new ArrayList<>();
		for (int end = length; end > 0;) {
			Candidate candidate = chosen[end];
			if (candidate != null) {
				result.add(0, candidate);
				end = candidate.span().start();
			}
			else {
				end--;
			}
		}
		return result;
	}

}
