package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.people.hanlp.NameDictionary;
import org.policygraph.people.hanlp.NameDictionary.Part;
import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * Scores every string that begins with a family name by its characters, by the words
 * around it and by how it lies to the words of the dictionary.
 */
final class ChineseNames {

	/** Between a title and a mark stands a name and nothing else. */
	private static final double ENCLOSED = 3;

	/** A single character that does not follow names may be the rest of a longer name. */
	private static final double ONE_MORE = 2;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Segmenter segmenter;

	ChineseNames(Lexicon lexicon, NameModel model, Segmenter segmenter) {
		this.lexicon = lexicon;
		this.model = model;
		this.segmenter = segmenter;
	}

	List<Candidate> in(Scene scene) {
		List<Candidate> candidates = new ArrayList<>();
		for (int start = 0; start < scene.length(); start++) {
			int surname = scene.closed(start) ? 0 : this.model.surnameAt(scene.text(), start);
			if (surname == 0) {
				continue;
			}
			double left = left(scene, start);
			for (int given = 1; given <= 2; given++) {
				int end = start + surname + given;
				if (end <= scene.length() && open(scene, start, end)) {
					candidates.add(candidate(scene, start, end, surname, left));
				}
			}
		}
		return candidates;
	}

	private static boolean open(Scene scene, int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Scene.han(scene.at(i)) || scene.closed(i)) {
				return false;
			}
		}
		return true;
	}

	private Candidate candidate(Scene scene, int start, int end, int surname, double left) {
		String name = scene.text().substring(start, end);
		double score = this.model.score(name, surname) + left + right(scene, end) + words(scene, start, end, name)
				+ ending(scene, start, end);
		if (left >= 4 && Scene.mark(scene.at(end))) {
			score += ENCLOSED;
		}
		if (this.lexicon.formsOfAddress.contains(name.substring(surname))) {
			score -= 10;
		}
		return new Candidate(new Span(start, end), score, (left >= 4) ? "person.post" : "person.model");
	}

	private double left(Scene scene, int start) {
		String text = scene.text();
		char before = scene.at(start - 1);
		if (this.lexicon.titles.longestBefore(text, start) > 0 || this.lexicon.groups.longestBefore(text, start) > 0) {
			return 7;
		}
		if (this.lexicon.callings.longestBefore(text, start) > 0
				|| this.lexicon.beforeNames.longestBefore(text, start) > 0) {
			return 6;
		}
		if (Scene.mark(before)) {
			return (before == '、' || Scene.gap(before)) ? 1 : 0.5;
		}
		return context(scene.token(start - 1), Part.BEFORE, scene.cutAt(start));
	}

	private double right(Scene scene, int end) {
		String text = scene.text();
		char after = scene.at(end);
		if (Scene.mark(after)) {
			return (after == '、' || Scene.gap(after)) ? 1 : 0.5;
		}
		if (this.lexicon.titleAfter(text, end) > 0) {
			return 3;
		}
		int word = this.lexicon.afterNames.longestAt(text, end);
		double context = context(scene.token(end), Part.AFTER, scene.cutAt(end));
		if (word == 0 && scene.token(end).length() == 1) {
			return Math.min(context, 0) - ONE_MORE;
		}
		return Math.max(context, (word >= 2) ? 2.5 : word);
	}

	/**
	 * How much more often the word stands beside names than elsewhere.
	 */
	private double context(Token token, Part part, boolean cut) {
		if (!cut) {
			return 0;
		}
		String word = token.word();
		double beside = (NameDictionary.count(word, part) + 0.5) / NameDictionary.total(part);
		double anywhere = (this.segmenter.frequency(word) + 5.0) / Segmenter.TOTAL;
		return Math.max(-1.5, Math.min(2.5, Math.log(beside / anywhere)));
	}

	/**
	 * A last character that is also a word that follows names (就, 率) speaks for the
	 * shorter name.
	 */
	private double ending(Scene scene, int start, int end) {
		boolean particle = this.lexicon.afterNames.contains(scene.text().substring(end - 1, end));
		return particle ? -2.5 : 0;
	}

	private double words(Scene scene, int start, int end, String name) {
		double score = 0;
		Token first = scene.token(start);
		boolean known = first.start() == start && first.end() == end && first.tag().startsWith("nr");
		if (known) {
			return 2;
		}
		int frequency = this.segmenter.frequency(name);
		if (frequency > 0) {
			score -= 3 + Math.log(frequency);
		}
		if (!scene.cutAt(start)) {
			score -= 4;
		}
		if (!scene.cutAt(end)) {
			score -= (this.lexicon.afterNames.longestAt(scene.text(), end) > 0) ? 1.5 : 4;
		}
		for (int i = start; i < end; i = scene.token(i).end()) {
			Token token = scene.token(i);
			if (token.length() > 1 && token.end() <= end && token.start() >= start && frequency == 0) {
				score -= (token.start() == start) ? 2.5 : 0.7;
			}
		}
		return score;
	}

}
