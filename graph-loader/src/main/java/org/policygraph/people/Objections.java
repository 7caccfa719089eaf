package org.policygraph.people;

import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * What speaks against a string that begins with a family name, as log-odds: it is a word,
 * a place, a form of address, or ends with what belongs to the next word.
 */
final class Objections {

	/** 柳林镇 and 白沙村 are places unless a title says otherwise. */
	private static final double LIKE_A_PLACE = -6;

	/** 负责人齐聚: a verb that begins like a family name. */
	private static final double VERB = -12;

	/** 一|张清晰: something is counted. */
	private static final double COUNTED = -8;

	/** 韩国前外长: the last character belongs to the title. */
	private static final double TITLE_PREFIX = -8;

	/** 金大姐 and 王师傅 name nobody in particular. */
	private static final double FORM_OF_ADDRESS = -10;

	/** The last character is itself a word that follows names (就, 率). */
	private static final double PARTICLE = -4;

	/** The dictionary knows the string as a name. */
	private static final double NAME_IN_DICTIONARY = 2;

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

	/** 常务副市长和春军出席仪式: but it is one between a title and a verb. */
	private static final double CONJUNCTION_ENCLOSED = -1.5;

	private static final double GIVEN_NAME_IN_WORD = -0.7;

	/** 黄|铁路: the commoner the word, the less is it a given name. */
	private static final double PER_FREQUENCY = -0.5;

	/** How often a rare word occurs in the dictionary's texts. */
	private static final double RARE = 20;

	/** 和群众, 向宪法: the family name is also a particle, and a word follows it. */
	private static final double PARTICLE_AND_WORD = -7;

	/** 曾两次, 张有的: nobody is given such a name. */
	private static final double NEVER_GIVEN = -8;

	/** 岸|田文雄: with the character before it is a longer family name. */
	private static final double REST_OF_SURNAME = -5;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Segmenter segmenter;

	private final Surroundings surroundings;

	Objections(Lexicon lexicon, NameModel model, Segmenter segmenter, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.surroundings = surroundings;
		this.model = model;
		this.segmenter = segmenter;
	}

	/**
	 * Weighs a string as a name.
	 * @param scene the text
	 * @param span the string
	 * @param surname how many of its characters are the family name
	 * @param sure whether a title or the like stands before it
	 * @return the log-odds, mostly 0 or less
	 */
	double to(Scene scene, Span span, int surname, boolean sure) {
		String name = span.in(scene.text());
		String last = name.substring(name.length() - 1);
		boolean two = name.length() - surname == 2;
		boolean titled = this.lexicon.titles.longestBefore(scene.text(), span.start()) > 0;
		double score = words(scene, span, sure);
		if (this.lexicon.conjunctions.contains(name.substring(0, 1))) {
			boolean enclosed = titled && two && this.surroundings.follows(scene, span.end());
			score += enclosed ? CONJUNCTION_ENCLOSED : CONJUNCTION;
		}
		if (!titled && this.lexicon.formsOfAddress.contains(name.substring(surname))) {
			score += FORM_OF_ADDRESS;
		}
		if (this.lexicon.titlePrefixes.contains(last) && this.lexicon.titles.longestAt(scene.text(), span.end()) > 0) {
			score += TITLE_PREFIX;
		}
		score += thing(scene, span, surname, sure) + particle(scene, span, two);
		if (!sure && span.start() > 0 && surname == 1 && this.model.surnameAt(scene.text(), span.start() - 1) == 2) {
			score += REST_OF_SURNAME;
		}
		for (int i = surname; i < name.length(); i++) {
			score += this.lexicon.neverGiven.contains(name.substring(i, i + 1)) ? NEVER_GIVEN : 0;
		}
		return score;
	}

	/**
	 * Whether it is a place, something counted or an everyday verb rather than a name.
	 */
	private double thing(Scene scene, Span span, int surname, boolean sure) {
		String name = span.in(scene.text());
		String last = name.substring(name.length() - 1);
		double score = 0;
		boolean governed = this.lexicon.governments.longestAt(scene.text(), span.end()) > 0;
		if ((!sure || governed) && name.length() - surname == 2 && this.lexicon.placeUnits.contains(last)) {
			score += LIKE_A_PLACE;
		}
		if (!sure && surname == 1 && this.lexicon.measureWords.contains(name.substring(0, 1))
				&& this.lexicon.beforeMeasures.longestBefore(scene.text(), span.start()) > 0) {
			score += COUNTED;
		}
		Token first = scene.token(span.start());
		if (this.lexicon.verbsLikeNames.contains(name)
				|| first.start() == span.start() && this.lexicon.verbsLikeNames.contains(first.word())) {
			score += VERB;
		}
		if (!sure && this.lexicon.placeEndings.contains(last)) {
			score += LIKE_A_PLACE;
		}
		return score;
	}

	/**
	 * A verb of one character at the end belongs to the name only where another verb
	 * follows.
	 */
	private double particle(Scene scene, Span span, boolean two) {
		String last = scene.text().substring(span.end() - 1, span.end());
		double score = 0;
		boolean acts = this.lexicon.verbsInNames.contains(last) && this.surroundings.follows(scene, span.end());
		if (!two && this.surroundings.endsName(scene, span.end())) {
			score += PARTICLE;
		}
		if (two && !acts && !Surroundings.closes(scene, span.end()) && this.lexicon.afterNames.contains(last)) {
			score += PARTICLE;
		}
		return score;
	}

	/** What the dictionary says: a string that it has as a word is seldom a name. */
	private double words(Scene scene, Span span, boolean sure) {
		String name = span.in(scene.text());
		Token first = scene.token(span.start());
		boolean whole = first.start() == span.start() && first.end() == span.end();
		if (whole && first.tag().startsWith("nr")) {
			return NAME_IN_DICTIONARY;
		}
		if (whole && first.tag().equals(PLACE)
				&& (!sure || this.lexicon.titles.longestAt(scene.text(), span.end()) > 0)) {
			return IS_PLACE;
		}
		int frequency = this.segmenter.frequency(name);
		if (frequency > 0) {
			return (sure ? RARE_WORD : WORD) - Math.log(frequency);
		}
		double score = 0;
		for (int i = span.start(); i < span.end(); i = scene.token(i).end()) {
			Token token = scene.token(i);
			if (token.length() > 1 && token.start() >= span.start() && token.end() <= span.end()) {
				score += (token.start() == span.start()) ? (sure ? SURNAME_IN_WORD_AFTER_TITLE : SURNAME_IN_WORD)
						: given(token, name.substring(0, 1), sure);
			}
		}
		return score;
	}

	private double given(Token token, String surname, boolean sure) {
		if (this.lexicon.afterNames.contains(surname)) {
			return PARTICLE_AND_WORD;
		}
		int frequency = token.tag().startsWith("nr") ? 0 : this.segmenter.frequency(token.word());
		return GIVEN_NAME_IN_WORD + (sure ? 0 : PER_FREQUENCY * Math.log(Math.max(1, frequency / RARE)));
	}

}
