package org.policygraph.people;

import java.util.List;

import org.policygraph.text.Span;

/**
 * Finds names by their boundaries alone: whatever stands between a title and the end of
 * the phrase, between the commas of a list, or around a dot.
 */
final class EnclosedNames {

	/** What stands between a title and the end of the phrase. */
	static final double PHRASE = 12;

	/** After what somebody is or does (牧民, 学生) other words stand as well. */
	static final double CALLED_PHRASE = 8.5;

	/** An unknown item of a list becomes a name through its neighbours only. */
	static final double ITEM = 3;

	private static final double FOREIGN_PHRASE = 9;

	private static final int LONGEST = 18;

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
				&& (end == start || !this.surroundings.follows(scene, end))) {
			end++;
		}
		int length = end - start;
		boolean ended = Scene.mark(scene.at(end)) || this.surroundings.follows(scene, end);
		if (length >= 2 && length <= 6 && ended && Shape.singles(scene, start, end) == length) {
			if (this.shape.nameLike(scene, start, end) && !this.shape.particles(scene, start, start + 1)) {
				candidates.add(new Candidate(new Span(start, end), score, "person.phrase"));
			}
			else if (this.lexicon.foreignTitles.longestBefore(scene.text(), start) > 0
					&& !this.shape.particles(scene, start, start + 1) && !this.shape.particles(scene, end - 1, end)) {
				candidates.add(new Candidate(new Span(start, end), FOREIGN_PHRASE, "person.phrase"));
			}
		}
	}

	/** An item of a list that looks like no word; its neighbours decide. */
	void item(Scene scene, int start, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 5 && Scene.han(scene.at(end)) && !Surroundings.closes(scene, end) && !scene.closed(end)) {
			end++;
		}
		int length = end - start;
		if (length >= 2 && length <= 5 && Surroundings.closes(scene, end) && Shape.singles(scene, start, end) == length
				&& this.shape.nameLike(scene, start, end)) {
			candidates.add(new Candidate(new Span(start, end), ITEM, "person.list"));
		}
	}

	/** Whatever has a dot in its middle and marks or a title around it (、艾力更·依明巴海、). */
	void dotted(Scene scene, int start, double likely, List<Candidate> candidates) {
		int end = start;
		int dot = -1;
		while (end - start <= LONGEST && !scene.closed(end)
				&& (Scene.han(scene.at(end)) || Shape.SURE_DOTS.indexOf(scene.at(end)) >= 0)
				&& (dot < 0 || !this.surroundings.follows(scene, end))) {
			dot = Scene.han(scene.at(end)) ? dot : end;
			end++;
		}
		boolean parts = dot - start >= 2 && dot - start <= MOST_IN_PART && end - dot > 2
				&& end - dot <= MOST_IN_PART + 1;
		if (parts && !this.shape.words(scene, start, end)) {
			double score = likely + this.surroundings.after(scene, end);
			candidates.add(new Candidate(new Span(start, end), score, "person.dotted"));
		}
	}

}
