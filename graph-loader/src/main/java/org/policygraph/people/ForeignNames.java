package org.policygraph.people;

import java.util.List;
import java.util.Set;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * Finds names that are not built of a Chinese family and given name: transliterations
 * with and without a dot, and whatever stands between a title and the end of the phrase.
 */
final class ForeignNames {

	/** The dot inside a transliterated name, and what printers take for it. */
	private static final String DOTS = "·‧•･・∙?？.．-－";

	private static final String SURE_DOTS = "·‧•･・∙";

	private static final String ORDINALS = "一二三四五六七八九十";

	/** The tags of the dictionary's names of people and of other things. */
	private static final Set<String> NAMES = Set.of("nr", "nrf", "nz");

	private static final int LONGEST = 9;

	private static final double PHRASE = 12;

	private static final double FOREIGN_PHRASE = 9;

	/** The evidence on the left of a transliterated name: it begins after a title. */
	private static final int TITLED = 2;

	/** It begins after a mark or a word that takes a name. */
	private static final int BEGINS = 1;

	/** The last character is itself a word that follows names (李强于). */
	private static final double PARTICLE = -8;

	private static final double DOTTED = 25;

	private static final double DOUBTFUL_DOT = 12;

	private static final double AFTER_TITLE = 10;

	private static final double UNANNOUNCED = -2;

	/** An unknown item of a list becomes a name through its neighbours only. */
	private static final double ITEM = 3;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Surroundings surroundings;

	ForeignNames(Lexicon lexicon, NameModel model, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.surroundings = surroundings;
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int i = 0; i < scene.length(); i++) {
			if (scene.closed(i) || !Scene.han(scene.at(i))) {
				continue;
			}
			boolean titled = this.lexicon.titles.longestBefore(scene.text(), i) > 0;
			if (titled) {
				afterTitle(scene, i, candidates);
			}
			else if (scene.at(i - 1) == '、') {
				item(scene, i, candidates);
			}
			boolean begins = Scene.mark(scene.at(i - 1)) || parted(scene, i);
			if (titled || begins || !transliterates(scene.at(i - 1))) {
				transliterated(scene, i, titled ? TITLED : begins ? BEGINS : 0, candidates);
			}
		}
	}

	private void transliterated(Scene scene, int start, int left, List<Candidate> candidates) {
		if (DOTS.indexOf(scene.at(start - 1)) >= 0) {
			return;
		}
		int end = run(scene, start);
		int sure = 0;
		int dots = 0;
		while (DOTS.indexOf(scene.at(end)) >= 0 && end > start && run(scene, end + 1) > end + 1) {
			sure += (SURE_DOTS.indexOf(scene.at(end)) >= 0) ? 1 : 0;
			dots++;
			end = run(scene, end + 1);
		}
		int reign = reign(scene, end);
		double after = this.surroundings.after(scene, reign);
		Span span = new Span(start, reign);
		if (dots > 0 && end - start >= 4) {
			double likely = (sure > 0) ? DOTTED : DOUBTFUL_DOT;
			if (left != TITLED && 3 * singles(scene, start, end) < end - start - dots) {
				likely -= DOTTED;
			}
			candidates.add(new Candidate(span, likely + left + after, "person.dotted"));
		}
		else if (dots == 0 && end - start >= 2) {
			int unknown = singles(scene, start, end);
			double likely = 1.5 * unknown - 3.5 * (end - start - unknown) + after;
			if (particles(scene, end - 1, end) && !Surroundings.closes(scene, end)) {
				likely += PARTICLE;
			}
			if (left == TITLED && unknown > 0) {
				candidates.add(new Candidate(span, AFTER_TITLE + likely, "person.transliterated"));
			}
			else if (end - start >= 3 && after > 1 && (left == BEGINS || end - start >= 5)) {
				candidates.add(new Candidate(span, UNANNOUNCED + likely, "person.transliterated"));
			}
		}
	}

	/** A number of order after a sovereign's name (伊丽莎白二世). */
	private static int reign(Scene scene, int end) {
		int at = end;
		while (ORDINALS.indexOf(scene.at(at)) >= 0) {
			at++;
		}
		return (at > end && scene.at(at) == '世') ? at + 1 : end;
	}

	private boolean parted(Scene scene, int start) {
		String before = scene.token(start - 1).word();
		return scene.cutAt(start)
				&& (this.lexicon.postStops.contains(before) || this.lexicon.conjunctions.contains(before));
	}

	/**
	 * {@return the end of the run of transliterating characters from the start, before
	 * any word that follows names}
	 */
	private int run(Scene scene, int start) {
		int end = start;
		while (end - start < LONGEST && !scene.closed(end)
				&& (end == start || !this.surroundings.follows(scene, end))) {
			int length = this.lexicon.transliteration.longestAt(scene.text(), end);
			if (length == 0 || end > start && this.surroundings.common(scene, end)) {
				break;
			}
			end += length;
		}
		// A word of the dictionary that the run begins is not cut in two (亚历山大).
		boolean name = end > start && !scene.cutAt(end) && scene.token(end).start() >= start
				&& (NAMES.contains(scene.token(end).tag()) || scene.token(end).tag().equals("ns"));
		return name ? scene.token(end).end() : end;
	}

	/** What stands between a title and a mark or a word that follows names. */
	private void afterTitle(Scene scene, int start, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 6 && Scene.han(scene.at(end)) && !scene.closed(end)
				&& (end == start || !this.surroundings.follows(scene, end))) {
			end++;
		}
		int length = end - start;
		boolean ended = Scene.mark(scene.at(end)) || this.surroundings.follows(scene, end);
		if (length >= 2 && length <= 6 && ended && singles(scene, start, end) == length) {
			if (nameLike(scene, start, end) && !particles(scene, start, start + 1)) {
				candidates.add(new Candidate(new Span(start, end), PHRASE, "person.phrase"));
			}
			else if (this.lexicon.foreignTitles.longestBefore(scene.text(), start) > 0
					&& !particles(scene, start, end)) {
				candidates.add(new Candidate(new Span(start, end), FOREIGN_PHRASE, "person.phrase"));
			}
		}
	}

	private boolean particles(Scene scene, int start, int end) {
		for (int i = start; i < end; i++) {
			String one = scene.text().substring(i, i + 1);
			if (this.lexicon.afterNames.contains(one) || this.lexicon.postStops.contains(one)) {
				return true;
			}
		}
		return false;
	}

	/** An item of a list that looks like no word; its neighbours decide. */
	private void item(Scene scene, int start, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 5 && Scene.han(scene.at(end)) && !Surroundings.closes(scene, end) && !scene.closed(end)) {
			end++;
		}
		int length = end - start;
		if (length >= 2 && length <= 5 && Surroundings.closes(scene, end) && singles(scene, start, end) == length
				&& nameLike(scene, start, end)) {
			candidates.add(new Candidate(new Span(start, end), ITEM, "person.list"));
		}
	}

	private boolean transliterates(char character) {
		return this.lexicon.transliteration.contains(String.valueOf(character));
	}

	private boolean nameLike(Scene scene, int start, int end) {
		return scene.text()
			.substring(start, end)
			.chars()
			.allMatch((c) -> transliterates((char) c) || this.model.given((char) c));
	}

	/**
	 * {@return how many characters of the range are no part of a longer word of the
	 * dictionary, or of a name in it}
	 */
	private static int singles(Scene scene, int start, int end) {
		int singles = 0;
		for (int i = start; i < end; i++) {
			Token token = scene.token(i);
			singles += (token.length() == 1 && Scene.han(scene.at(i)) || NAMES.contains(token.tag())) ? 1 : 0;
		}
		return singles;
	}

}
