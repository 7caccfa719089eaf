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

	/** After what somebody is or does (牧民, 学生) other words stand as well. */
	private static final double CALLED_PHRASE = 8.5;

	/** The evidence on the left of a transliterated name: it begins after a title. */
	private static final int TITLED = 2;

	/** It begins after a mark or a word that takes a name. */
	private static final int BEGINS = 1;

	/** The last character is itself a word that follows names (李强于). */
	private static final double PARTICLE = -8;

	private static final double DOTTED = 25;

	/** 雪克来提·扎克尔: the longest part of a dotted name that is usual. */
	private static final int MOST_IN_PART = 5;

	private static final double DOUBTFUL_DOT = 12;

	private static final double AFTER_TITLE = 11;

	private static final double PART = 6;

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
				afterTitle(scene, i, PHRASE, candidates);
			}
			else if (this.lexicon.groups.longestBefore(scene.text(), i) > 0
					|| this.lexicon.callings.longestBefore(scene.text(), i) > 0 && run(scene, i) >= i + 2) {
				afterTitle(scene, i, CALLED_PHRASE, candidates);
			}
			else if (scene.at(i - 1) == '、') {
				item(scene, i, candidates);
			}
			boolean begins = Scene.mark(scene.at(i - 1)) || parted(scene, i);
			if (titled || scene.at(i - 1) == '、') {
				enclosed(scene, i, titled ? PHRASE : ITEM, candidates);
			}
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
		int first = end - start;
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
		if (dots > 0 && end - start >= 4 && (first > 1 || dots > 1 || left == TITLED)) {
			double likely = (sure > 0) ? DOTTED : DOUBTFUL_DOT;
			boolean doubtful = (sure > 0) ? words(scene, start, end)
					: 3 * singles(scene, start, end) < end - start - dots;
			if (left != TITLED && doubtful) {
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
			if (left == TITLED && unknown > 0 && !begun(scene, start, end, after)) {
				candidates.add(new Candidate(span, AFTER_TITLE + likely, "person.transliterated"));
			}
			else if (end - start >= 3 && after > 1
					&& (left == BEGINS || end - start >= 5 || after >= Surroundings.SURE)) {
				candidates.add(new Candidate(span, UNANNOUNCED + likely, "person.transliterated"));
			}
		}
	}

	/** A part of a dotted name by itself: 哈立德·赫亚里 is 赫亚里 in the next sentence. */
	void parts(Scene scene, Set<String> names, List<Candidate> candidates) {
		for (String name : names) {
			for (String part : name.split("[" + SURE_DOTS + "]")) {
				for (int at = scene.text().indexOf(part); at >= 0 && part.length() > 1
						&& part.length() < name.length(); at = scene.text().indexOf(part, at + 1)) {
					int end = at + part.length();
					if (!scene.closed(at) && !scene.insideWord(at, end)) {
						double score = PART + this.surroundings.before(scene, at) + this.surroundings.after(scene, end);
						candidates.add(new Candidate(new Span(at, end), score, "person.part"));
					}
				}
			}
		}
	}

	/** Whatever has a dot in its middle and marks or a title around it (、艾力更·依明巴海、). */
	private void enclosed(Scene scene, int start, double likely, List<Candidate> candidates) {
		int end = start;
		int dot = -1;
		while (end - start <= 2 * LONGEST && !scene.closed(end)
				&& (Scene.han(scene.at(end)) || SURE_DOTS.indexOf(scene.at(end)) >= 0)
				&& (dot < 0 || !this.surroundings.follows(scene, end))) {
			dot = Scene.han(scene.at(end)) ? dot : end;
			end++;
		}
		boolean parts = dot - start >= 2 && dot - start <= MOST_IN_PART && end - dot > 2
				&& end - dot <= MOST_IN_PART + 1;
		if (parts && !words(scene, start, end)) {
			double score = likely + this.surroundings.after(scene, end);
			candidates.add(new Candidate(new Span(start, end), score, "person.dotted"));
		}
	}

	/**
	 * 组长高维|清: two characters that more may follow and that a Chinese name begins with.
	 */
	private boolean begun(Scene scene, int start, int end, double after) {
		return end - start == 2 && after < 1 && Scene.han(scene.at(end))
				&& this.model.surnameAt(scene.text(), start) > 0;
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
	private void afterTitle(Scene scene, int start, double score, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 6 && Scene.han(scene.at(end)) && !scene.closed(end)
				&& (end == start || !this.surroundings.follows(scene, end))) {
			end++;
		}
		int length = end - start;
		boolean ended = Scene.mark(scene.at(end)) || this.surroundings.follows(scene, end);
		if (length >= 2 && length <= 6 && ended && singles(scene, start, end) == length) {
			if (nameLike(scene, start, end) && !particles(scene, start, start + 1)) {
				candidates.add(new Candidate(new Span(start, end), score, "person.phrase"));
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

	/** Whether most of the range are everyday words (魅力中国·绿色家园). */
	private boolean words(Scene scene, int start, int end) {
		int inWords = 0;
		for (int i = start; i < end; i++) {
			Token token = scene.token(i);
			boolean word = token.length() > 1 && !NAMES.contains(token.tag())
					&& this.surroundings.common(scene, token.start());
			inWords += word ? 1 : 0;
		}
		return 2 * inWords > end - start;
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
