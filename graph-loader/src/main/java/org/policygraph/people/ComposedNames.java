package org.policygraph.people;

import java.util.List;

import org.policygraph.text.Span;

/**
 * Finds Tibetan and Mongolian names without a family name: two or three of the words that
 * such names are made of in a row (达瓦坚参, 娜仁其其格).
 */
final class ComposedNames {

	private static final double COMPOSED = 12;

	private static final int MOST = 3;

	private final Words components = Words.load("name-components.txt");

	private final Surroundings surroundings;

	ComposedNames(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int start = 0; start < scene.length(); start++) {
			int end = start;
			int parts = 0;
			for (int length = at(scene, end); length > 0 && parts < MOST; length = at(scene, end)) {
				end += length;
				parts++;
			}
			if (parts >= 2 && !scene.insideWord(start, end)) {
				double after = Math.min(0, this.surroundings.after(scene, end));
				double before = Math.max(0, this.surroundings.before(scene, start));
				candidates.add(new Candidate(new Span(start, end), COMPOSED + before + after, "person.composed"));
			}
		}
	}

	private int at(Scene scene, int position) {
		return scene.closed(position) ? 0 : this.components.longestAt(scene.text(), position);
	}

}
