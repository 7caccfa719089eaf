package org.policygraph.people;

import java.util.List;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Finds names by their boundaries alone: whatever stands between a title and the end of
 * the phrase, between the commas of a list, or around a dot.
 */
final class EnclosedNames {

	/** What stands between a title and the end of the phrase. */
	static final double PHRASE = 12;

	/** … and has a dot in its middle: as sure as a run of transliterating characters. */
	static final double DOTTED_PHRASE = 27;

	/** After what somebody is or does (牧民, 学生) other words stand as well. */
	static final double CALLED_PHRASE = 8.5;

	/** An unknown item of a list becomes a name through its neighbours only. */
	static final double ITEM = 3;

	private static final double FOREIGN_PHRASE = 9;

	/** 政委段于建参加: a family name and two characters that are seldom given. */
	private static final double FULL_PHRASE = 9;

	private static final int FULL = 3;

	private static final int LONGEST = 18;

	private static final String DOTS = Dots.SURE + "-－";

	/** 雪克来提·扎克尔: the longest part of a dotted name that is usual. */
	private static final int MOST_IN_PART = 5;

	private final Lexicon lexicon;

	private final Shape shape;

	private final Surroundings surroundings;

	EnclosedNames(Lexicon lexicon, Shape shape, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.shape = shape;
		this.surroundings = surroundings;
	}

	/** What stands between a title and a mark or a word that follows names. */
	void afterTitle(Scene scene, int start, double score, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 6 && Scene.han(scene.at(end)) && !scene.closed(end)
				&& (end == start || !this.surroundings.follows(scene, end) && !nextTitle(scene, end))) {
			end++;
		}
		int length = end - start;
		boolean ended = Scene.mark(scene.at(end)) || this.surroundings.follows(scene, end) || nextTitle(scene, end);
		if (length >= 2 && length <= 6 && ended && Shape.singles(scene, start, end) == length
				&& !this.shape.particles(scene, start, start + 1) && !everyday(scene, start, end)) {
			if (this.shape.nameLike(scene, start, end)) {
				candidates.add(new Candidate(new Span(start, end), score, "person.phrase"));
			}
			else if (this.lexicon.foreignTitles.longestBefore(scene.text(), start) > 0
					&& !this.shape.particles(scene, end - 1, end)) {
				candidates.add(new Candidate(new Span(start, end), FOREIGN_PHRASE, "person.phrase"));
			}
			else if (length == FULL && this.lexicon.surnames.longestAt(scene.text(), start) == 1
					&& !this.shape.particles(scene, end - 1, end)) {
				candidates.add(new Candidate(new Span(start, end), FULL_PHRASE, "person.phrase"));
			}
		}
	}

	/** 国王哇集拉隆功|和王后素提达: the next title, behind a conjunction. */
	private boolean nextTitle(Scene scene, int end) {
		return this.lexicon.conjunctions.contains(String.valueOf(scene.at(end)))
				&& this.lexicon.foreignTitles.longestAt(scene.text(), end + 1) > 0;
	}

	/** 总理访俄, 总统三度会晤: what no name is made of, two characters that never stand in one. */
	private boolean everyday(Scene scene, int start, int end) {
		int transliterating = 0;
		for (int i = start; i < end; i++) {
			if (this.lexicon.neverGiven.contains(scene.text().substring(i, i + 1))) {
				return true;
			}
			transliterating += this.shape.transliterates(scene.at(i)) ? 1 : 0;
		}
		return end - start == 2 && transliterating == 0;
	}

	/** An item of a list that looks like no word; its neighbours decide. */
	void item(Scene scene, int start, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 5 && Scene.han(scene.at(end)) && !Surroundings.closes(scene, end) && !scene.closed(end)) {
			end++;
		}
		int length = end - start;
		boolean thing = scene.token(start).start() == start && scene.token(start).end() == end
				&& !scene.token(start).tag().startsWith("nr") && length > 2;
		if (length >= 2 && length <= 5 && !thing && Surroundings.closes(scene, end)
				&& Shape.singles(scene, start, end) == length && this.shape.nameLike(scene, start, end)) {
			candidates.add(new Candidate(new Span(start, end), ITEM, "person.list"));
		}
	}

	/** Whatever has a dot in its middle and marks or a title around it (、艾力更·依明巴海、). */
	void dotted(Scene scene, int start, double likely, List<Candidate> candidates) {
		int end = start;
		int dot = -1;
		boolean sure = false;
		while (end - start <= LONGEST && !scene.closed(end)
				&& (Scene.han(scene.at(end)) || DOTS.indexOf(scene.at(end)) >= 0) && (dot < 0 || !ends(scene, end))) {
			dot = Scene.han(scene.at(end)) ? dot : end;
			sure |= Dots.is(scene.at(end));
			end++;
		}
		boolean parts = sure && dot - start >= 2 && dot - start <= MOST_IN_PART && end - dot > 2
				&& end - dot <= MOST_IN_PART + 1;
		boolean torn = this.shape.particles(scene, start, start + 1) || this.surroundings.tears(scene, start);
		if (parts && !torn && !this.surroundings.common(scene, start) && !this.shape.words(scene, start, end)) {
			double score = likely + this.surroundings.after(scene, end);
			candidates.add(new Candidate(new Span(start, end), score, "person.dotted"));
		}
	}

	/** 艾力更·依明巴海|在参加审议时: a word, or a particle that names are not transliterated with. */
	private boolean ends(Scene scene, int end) {
		Token token = scene.token(end);
		boolean particle = token.length() == 1 && this.lexicon.afterNames.contains(token.word())
				&& !this.shape.transliterates(scene.at(end));
		return particle || this.surroundings.follows(scene, end) || this.surroundings.common(scene, end);
	}

}
