package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.policygraph.text.Span;

/**
 * Reads lists of names under a common head (市领导甲、乙、丙参加) or post (副会长甲、乙、丙、丁): once one
 * item, or under a post most items, are names, all are, even those that look like a word
 * (文献) or like nothing.
 */
final class HeadedLists {

	private static final double ITEM = Candidate.ENOUGH + 1;

	private static final int LONGEST = 4;

	private static final String CONJUNCTIONS = "及和与";

	/** So many names make a list of names under a post, whatever else is in it. */
	private static final int MOST = 3;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Surroundings surroundings;

	HeadedLists(Lexicon lexicon, NameModel model, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.surroundings = surroundings;
	}

	/**
	 * {@return the candidates, and every item of a headed list in which one is a name}
	 */
	List<Candidate> complete(Scene scene, List<Candidate> candidates) {
		Set<Span> sure = new HashSet<>();
		candidates.stream()
			.filter((candidate) -> candidate.score() >= Candidate.ENOUGH)
			.forEach((candidate) -> sure.add(candidate.span()));
		List<Candidate> all = new ArrayList<>(candidates);
		for (int i = 1; i < scene.length(); i++) {
			boolean headed = this.lexicon.groups.longestBefore(scene.text(), i) > 0;
			if (headed || this.lexicon.titles.longestBefore(scene.text(), i) > 0) {
				List<Span> items = items(scene, i);
				long names = items.stream().filter(sure::contains).count();
				if (names >= (headed ? 1 : MOST)) {
					items.stream()
						.filter((item) -> !sure.contains(item))
						.forEach((item) -> all.add(new Candidate(item, ITEM, "person.list")));
				}
			}
		}
		return all;
	}

	private List<Span> items(Scene scene, int head) {
		List<Span> items = new ArrayList<>();
		int start = head;
		while (true) {
			int end = start;
			while (end - start <= LONGEST && Scene.han(scene.at(end)) && !ends(scene, end)) {
				end++;
			}
			if (!scene.closed(start) && named(scene, start, end)) {
				items.add(new Span(start, end));
			}
			int next = Scene.afterRemark(scene, end);
			if (end == start || scene.at(next) != '、') {
				return items;
			}
			start = next + 1;
		}
	}

	private boolean ends(Scene scene, int position) {
		return Surroundings.closes(scene, position) || this.surroundings.follows(scene, position)
				|| CONJUNCTIONS.indexOf(scene.at(position)) >= 0;
	}

	private boolean named(Scene scene, int start, int end) {
		int length = end - start;
		if (length < 2 || length > LONGEST || !ends(scene, end) || anybody(scene.text(), end)) {
			return false;
		}
		int surname = this.model.surnameAt(scene.text(), start);
		return surname > 0 && length - surname <= 2 && length > surname || Shape.singles(scene, start, end) == length;
	}

	/** Whether a word ends here for people in general. */
	private boolean anybody(String text, int end) {
		return this.lexicon.titles.longestBefore(text, end) > 0 || this.lexicon.callings.longestBefore(text, end) > 0
				|| this.lexicon.unnamed.longestBefore(text, end) > 0
				|| this.lexicon.groups.longestBefore(text, end) > 0;
	}

}
