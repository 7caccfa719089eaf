package org.policygraph.people;

import java.util.List;

import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * Scores every string that begins with a family name by its characters, by the words
 * around it and by how it lies to the words of the dictionary.
 */
final class ChineseNames {

	/** Between a title and a mark or a verb stands a name and nothing else. */
	private static final double ENCLOSED = 3;

	/** 金大姐 and 王师傅 name nobody in particular. */
	private static final double FORM_OF_ADDRESS = -10;

	/** The last character is itself a word that follows names (就, 率). */
	private static final double PARTICLE = -4;

	/** The dictionary knows the string as a name. */
	private static final double NAME_IN_DICTIONARY = 2;

	private static final double WORD = -3;

	private static final double SURNAME_IN_WORD = -2.5;

	private static final double GIVEN_NAME_IN_WORD = -0.7;

	/** 和群众, 向宪法: the family name is also a particle, and a word follows it. */
	private static final double PARTICLE_AND_WORD = -7;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Segmenter segmenter;

	private final Surroundings surroundings;

	ChineseNames(Lexicon lexicon, NameModel model, Segmenter segmenter, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.segmenter = segmenter;
		this.surroundings = surroundings;
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int start = 0; start < scene.length(); start++) {
			int surname = scene.closed(start) ? 0 : this.model.surnameAt(scene.text(), start);
			if (surname == 0) {
				continue;
			}
			double before = this.surroundings.before(scene, start);
			for (int given = 1; given <= 2; given++) {
				int end = start + surname + given;
				if (open(scene, start, end)) {
					candidates.add(candidate(scene, start, surname, end, before));
				}
			}
		}
	}

	private static boolean open(Scene scene, int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Scene.han(scene.at(i)) || scene.closed(i)) {
				return false;
			}
		}
		return true;
	}

	private Candidate candidate(Scene scene, int start, int surname, int end, double before) {
		String name = scene.text().substring(start, end);
		double after = this.surroundings.after(scene, end);
		double score = this.model.score(name, surname) + before + after + words(scene, start, end, name);
		boolean sure = before >= Surroundings.SURE;
		if (sure && (Scene.mark(scene.at(end)) || after >= Surroundings.SURE_AFTER)) {
			score += ENCLOSED;
		}
		if (this.lexicon.formsOfAddress.contains(name.substring(surname))) {
			score += FORM_OF_ADDRESS;
		}
		if (!Surroundings.closes(scene, end) && this.lexicon.afterNames.contains(name.substring(name.length() - 1))) {
			score += PARTICLE;
		}
		return new Candidate(new Span(start, end), score, sure ? "person.post" : "person.model");
	}

	/** What the dictionary says: a string that it has as a word is seldom a name. */
	private double words(Scene scene, int start, int end, String name) {
		Token first = scene.token(start);
		if (first.start() == start && first.end() == end && first.tag().startsWith("nr")) {
			return NAME_IN_DICTIONARY;
		}
		int frequency = this.segmenter.frequency(name);
		if (frequency > 0) {
			return WORD - Math.log(frequency);
		}
		double score = 0;
		for (int i = start; i < end; i = scene.token(i).end()) {
			Token token = scene.token(i);
			if (token.length() > 1 && token.start() >= start && token.end() <= end) {
				score += (token.start() == start) ? SURNAME_IN_WORD
						: this.lexicon.afterNames.contains(name.substring(0, 1)) ? PARTICLE_AND_WORD
								: GIVEN_NAME_IN_WORD;
			}
		}
		return score;
	}

}
