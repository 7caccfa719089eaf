package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses, of candidates that overlap, those that together are most likely.
 */
final class Selection {

	/** Lets a candidate that has just enough win over none. */
	private static final double EDGE = 0.1;

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
		List<Candidate> worth = candidates.stream()
			.filter((candidate) -> candidate.score() >= enough)
			.sorted(Comparator.comparingInt((Candidate candidate) -> candidate.span().end()))
			.toList();
		double[] best = new double[length + 1];
		int[] chosen = new int[length + 1];
		int next = 0;
		for (int end = 1; end <= length; end++) {
			best[end] = best[end - 1];
			for (; next < worth.size() && worth.get(next).span().end() == end; next++) {
				Candidate candidate = worth.get(next);
				double total = best[candidate.span().start()] + candidate.score() - enough + EDGE;
				if (total > best[end]) {
					best[end] = total;
					chosen[end] = next + 1;
				}
			}
		}
		List<Candidate> result = new ArrayList<>();
		for (int end = length; end > 0; end--) {
			if (chosen[end] > 0) {
				Candidate candidate = worth.get(chosen[end] - 1);
				result.add(candidate);
				end = candidate.span().start() + 1;
			}
		}
		Collections.reverse(result);
		return result;
	}

}
