package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names come in lists: a string between names that are sure is a name on less evidence.
 */
final class Lists {

	/** What a neighbour that may be a name is worth. */
	private static final double POSSIBLE_NEIGHBOUR = 1.5;

	/** The score from which a neighbour may be a name. */
	private static final double POSSIBLE = 3;

	/** What a sure neighbour in the list is worth, as log-odds. */
	private static final double NEIGHBOUR = 4.5;

	private static final int ROUNDS = 6;

	private Lists() {
	}

	/**
	 * Chooses the names among the candidates, those in lists with the help of their
	 * neighbours.
	 */
	static List<Candidate> complete(Scene scene, List<Candidate> candidates) {
		List<Candidate> possible = candidates.stream().filter((candidate) -> candidate.score() > POSSIBLE).toList();
		List<Candidate> weighed = raised(scene, candidates, possible, POSSIBLE_NEIGHBOUR);
		List<Candidate> chosen = Selection.best(scene.length(), weighed, Candidate.ENOUGH);
		for (int round = 0; round < ROUNDS; round++) {
			List<Candidate> next = Selection.best(scene.length(), raised(scene, weighed, chosen, NEIGHBOUR),
					Candidate.ENOUGH);
			if (next.size() == chosen.size()) {
				return next;
			}
			chosen = next;
		}
		return chosen;
	}

	private static List<Candidate> raised(Scene scene, List<Candidate> candidates, List<Candidate> neighbours,
			double by) {
		Set<Integer> starts = new HashSet<>();
		Set<Integer> ends = new HashSet<>();
		for (Candidate name : neighbours) {
			starts.add(name.span().start());
			ends.add(Scene.afterRemark(scene, name.span().end()));
		}
		List<Candidate> raised = new ArrayList<>();
		for (Candidate candidate : candidates) {
			int start = candidate.span().start();
			int end = candidate.span().end();
			boolean whole = scene.cutAt(end) || Surroundings.closes(scene, end);
			int sides = (whole && joins(scene.at(start - 1)) && ends.contains(start - 1)) ? 1 : 0;
			int rest = Scene.afterRemark(scene, end);
			sides += (joins(scene.at(rest)) && starts.contains(rest + 1)) ? 1 : 0;
			String rule = (candidate.score() < Candidate.ENOUGH) ? "person.list" : candidate.rule();
			raised.add((sides > 0) ? new Candidate(candidate.span(), candidate.score() + sides * by, rule) : candidate);
		}
		return raised;
	}

	private static boolean joins(char character) {
		return character == '、' || character == '/' || Scene.gap(character);
	}

}
