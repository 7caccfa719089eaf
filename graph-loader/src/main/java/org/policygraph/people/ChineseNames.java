package org.policygraph.people;

import java.util.List;
import java.util.Set;

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

	/** After a title and before any verb stands a name (市长党建宁坐镇指挥). */
	private static final double ACTS = 2;

	/** The first letters of the dictionary's tags of verbs, prepositions and adverbs. */
	private static final String ACTING = "vpd";

	/** 柳林镇 and 白沙村 are places unless a title says otherwise. */
	private static final double LIKE_A_PLACE = -6;

	private static final String UNITS = "镇乡县村";

	/** 韩国前外长: the last character belongs to the title. */
	private static final double TITLE_PREFIX = -8;

	/** Unlike 和 and 与, these end no given name. */
	private static final Set<String> SURE_CONJUNCTIONS = Set.of("及", "以及", "暨");

	/** 金大姐 and 王师傅 name nobody in particular. */
	private static final double FORM_OF_ADDRESS = -10;

	/** The last character is itself a word that follows names (就, 率). */
	private static final double PARTICLE = -4;

	/** The dictionary knows the string as a name. */
	private static final double NAME_IN_DICTIONARY = 2;

	/** A single character between blanks is seldom anything but a given name. */
	private static final double SPACED = 8;

	private static final double WORD = -3;

	/** The dictionary has the string as a place (柳林, 邵东). */
	private static final double IS_PLACE = -8;

	private static final String PLACE = "ns";

	/** After a title a rare word is a name all the same (龙飞, 钟山). */
	private static final double RARE_WORD = -0.5;

	private static final double SURNAME_IN_WORD = -4;

	private static final double SURNAME_IN_WORD_AFTER_TITLE = -1.5;

	/** The family name 和 is far rarer than the word. */
	private static final double CONJUNCTION = -6;

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
			spaced(scene, start, surname, candidates);
			for (int given = 1; given <= 2; given++) {
				int end = start + surname + given;
				if (open(scene, start, end)) {
					candidates.add(candidate(scene, start, surname, end, before));
				}
			}
		}
	}

	/** A name of two characters that the printer set as wide as one of three: 李 强. */
	private void spaced(Scene scene, int start, int surname, List<Candidate> candidates) {
		int gap = start + surname;
		int end = gap;
		while (Scene.gap(scene.at(end))) {
			end++;
		}
		boolean sure = this.surroundings.before(scene, start) >= Surroundings.SURE;
		boolean ended = Scene.mark(scene.at(end + 1)) || sure && acts(scene, end + 1);
		if (end == gap || end > gap + 3 || !Scene.han(scene.at(end)) || !ended
				|| !Scene.mark(scene.at(start - 1)) && !sure) {
			return;
		}
		double score = this.model.score(scene.name(new Span(start, end + 1)), surname) + SPACED;
		candidates.add(new Candidate(new Span(start, end + 1), score, "person.spaced"));
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
		boolean sure = before >= Surroundings.SURE;
		double after = this.surroundings.after(scene, end);
		double score = this.model.score(name, surname) + before + after + words(scene, start, end, sure);
		boolean ended = Scene.mark(scene.at(end)) || SURE_CONJUNCTIONS.contains(scene.token(end).word());
		if (sure && (ended || after >= Surroundings.SURE_AFTER)) {
			score += ENCLOSED;
		}
		else if (sure && end - start - surname == 2 && acts(scene, end)) {
			score += ACTS;
		}
		if (this.lexicon.conjunctions.contains(name.substring(0, 1))) {
			score += CONJUNCTION;
		}
		if (this.lexicon.formsOfAddress.contains(name.substring(surname))) {
			score += FORM_OF_ADDRESS;
		}
		if (this.lexicon.titlePrefixes.contains(name.substring(name.length() - 1))
				&& this.lexicon.titles.longestAt(scene.text(), end) > 0) {
			score += TITLE_PREFIX;
		}
		if (!sure && end - start - surname == 2 && UNITS.indexOf(name.charAt(name.length() - 1)) >= 0) {
			score += LIKE_A_PLACE;
		}
		if (end - start - surname == 2 && !Surroundings.closes(scene, end)
				&& this.lexicon.afterNames.contains(name.substring(name.length() - 1))) {
			score += PARTICLE;
		}
		return new Candidate(new Span(start, end), score, sure ? "person.post" : "person.model");
	}

	/** Whether a verb, or what stands before one, begins at the position. */
	private boolean acts(Scene scene, int position) {
		String tag = scene.token(position).tag();
		return scene.cutAt(position)
				&& (scene.token(position).length() > 1
						|| this.lexicon.afterNames.contains(scene.token(position).word()))
				&& !tag.isEmpty() && ACTING.indexOf(tag.charAt(0)) >= 0;
	}

	/** What the dictionary says: a string that it has as a word is seldom a name. */
	private double words(Scene scene, int start, int end, boolean sure) {
		String name = scene.text().substring(start, end);
		Token first = scene.token(start);
		if (first.start() == start && first.end() == end && first.tag().startsWith("nr")) {
			return NAME_IN_DICTIONARY;
		}
		int frequency = this.segmenter.frequency(name);
		boolean place = first.start() == start && first.end() == end && first.tag().equals(PLACE);
		if (place && (!sure || this.lexicon.titles.longestAt(scene.text(), end) > 0)) {
			return IS_PLACE;
		}
		if (frequency > 0) {
			return (sure ? RARE_WORD : WORD) - Math.log(frequency);
		}
		double score = 0;
		for (int i = start; i < end; i = scene.token(i).end()) {
			Token token = scene.token(i);
			if (token.length() > 1 && token.start() >= start && token.end() <= end) {
				score += (token.start() == start) ? (sure ? SURNAME_IN_WORD_AFTER_TITLE : SURNAME_IN_WORD)
						: this.lexicon.afterNames.contains(name.substring(0, 1)) ? PARTICLE_AND_WORD
								: GIVEN_NAME_IN_WORD;
			}
		}
		return score;
	}

}
