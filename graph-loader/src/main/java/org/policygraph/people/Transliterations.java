package org.policygraph.people;

import java.util.List;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Finds runs of transliterating characters, with and without a dot between them.
 */
final class Transliterations {

	/** The evidence on the left of a transliterated name: it begins after a title. */
	static final int TITLED = 2;

	/** It begins after a mark or a word that takes a name. */
	static final int BEGINS = 1;

	/** The dot inside a transliterated name, and what printers take for it. */
	private static final String DOTS = Dots.SURE + "?？.．-－";

	private static final String ORDINALS = "一二三四五六七八九十";

	private static final int LONGEST = 9;

	private static final int SHORT = 3;

	/** The last character is itself a word that follows names (李强于). */
	private static final double PARTICLE = -8;

	private static final double DOTTED = 25;

	private static final double DOUBTFUL_DOT = 12;

	private static final double AFTER_TITLE = 11;

	private static final double UNANNOUNCED = -2;

	/** 活动人|士查理·柯克: it begins in the middle of a word. */
	private static final double TORN = -12;

	/** 在加里宁格勒, 法国埃维昂莱班: after such words stands a place. */
	private static final double LIKE_A_PLACE = -6;

	private static final double NAMESAKE = 8.5;

	/** The first letters of the dictionary's tags of verbs, prepositions and adverbs. */
	private static final String ACTING = "vpd";

	private final Lexicon lexicon;

	private final NameModel model;

	private final Shape shape;

	private final Surroundings surroundings;

	Transliterations(Lexicon lexicon, NameModel model, Shape shape, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.shape = shape;
		this.surroundings = surroundings;
	}

	/**
	 * Adds the name that begins at the position, if one does.
	 */
	void at(Scene scene, int start, int left, List<Candidate> candidates) {
		if (DOTS.indexOf(scene.at(start - 1)) >= 0) {
			return;
		}
		int end = run(scene, start);
		int first = end - start;
		int sure = 0;
		int dots = 0;
		while (DOTS.indexOf(scene.at(end)) >= 0 && end > start && run(scene, end + 1) > end + 1) {
			sure += Dots.is(scene.at(end)) ? 1 : 0;
			dots++;
			end = run(scene, end + 1);
		}
		end = (dots > 0 && left > 0) ? whole(scene, end) : end;
		int reign = reign(scene, end);
		double after = this.surroundings.after(scene, reign);
		Span span = new Span(start, reign);
		if (dots > 0 && end - start >= 4 && (first > 1 || dots > 1 || left == TITLED)) {
			double likely = (sure > 0) ? DOTTED : DOUBTFUL_DOT;
			boolean doubtful = (sure > 0) ? this.shape.words(scene, start, end)
					: 3 * Shape.singles(scene, start, end) < end - start - dots;
			if ((left != TITLED && doubtful) || this.surroundings.named(scene, reign)) {
				likely -= DOTTED;
			}
			likely += (left != TITLED && this.surroundings.tears(scene, start)) ? TORN : 0;
			likely += (left != TITLED && sure == 0 && located(scene, start, reign)) ? LIKE_A_PLACE : 0;
			candidates.add(new Candidate(span, likely + left + after, "person.dotted"));
		}
		else if (dots == 0 && end - start >= 2) {
			undotted(scene, span, end, left, candidates);
			if (end - start > SHORT && leads(scene, end - 1)) {
				undotted(scene, new Span(start, end - 1), end - 1, left, candidates);
			}
		}
	}

	/** 约翰逊|因…: a preposition, or the beginning of a word that the run cuts in two. */
	private boolean leads(Scene scene, int last) {
		return scene.cutAt(last) && this.shape.particles(scene, last, last + 1)
				&& (!scene.cutAt(last + 1) || scene.token(last).tag().equals("p"));
	}

	private void undotted(Scene scene, Span span, int end, int left, List<Candidate> candidates) {
		int start = span.start();
		double after = this.surroundings.after(scene, span.end());
		int unknown = Shape.singles(scene, start, end) + ((left == TITLED) ? Shape.place(scene, start, end) : 0);
		double likely = 1.5 * unknown - 3.5 * (end - start - unknown) + after;
		boolean reigns = span.end() > end;
		if (this.shape.particles(scene, end - 1, end) && !reigns && !Surroundings.closes(scene, end)
				&& !(end - start > 2 && this.surroundings.endsName(scene, end - 1))) {
			likely += PARTICLE;
		}
		if (left == TITLED && unknown > 0 && !begun(scene, start, end, after)) {
			candidates.add(new Candidate(span, AFTER_TITLE + likely, "person.transliterated"));
		}
		else if (left == TITLED && unknown == 0 && namesake(scene, start, end)) {
			candidates.add(new Candidate(span, NAMESAKE, "person.transliterated"));
		}
		else if (end - start >= 3 && after > 1 && (left == BEGINS || end - start >= 5 || after >= Surroundings.SURE)) {
			likely += located(scene, start, span.end()) || town(scene, start, end) ? LIKE_A_PLACE : 0;
			candidates.add(new Candidate(span, UNANNOUNCED + likely, "person.transliterated"));
		}
	}

	/** Whether the word before leads to a place, or is itself one. */
	private boolean located(Scene scene, int start, int end) {
		Token before = scene.token(Math.max(0, start - 1));
		return start > 0 && scene.cutAt(start) && this.lexicon.accompanied.longestAt(scene.text(), end) == 0
				&& (this.lexicon.beforePlaces.contains(before.word()) || before.tag().equals("ns")
						|| before.tag().equals("f"));
	}

	/** 克利什奇夫卡: it ends like towns do; 卢森堡|首相: it is a country before a title. */
	private boolean town(Scene scene, int start, int end) {
		boolean state = scene.token(start).start() == start && scene.token(start).end() == end
				&& scene.token(start).tag().equals("ns") && this.lexicon.titles.longestAt(scene.text(), end) > 0;
		return state || this.lexicon.townEndings.longestBefore(scene.text(), end) > 0;
	}

	/**
	 * 组长高维|清: two characters that more may follow and that a Chinese name begins with.
	 */
	private boolean begun(Scene scene, int start, int end, double after) {
		return end - start == 2 && (after < 1 || this.surroundings.endsName(scene, end)) && Scene.han(scene.at(end))
				&& this.model.surnameAt(scene.text(), start) > 0;
	}

	/** 扎西·洛绒|代表: a last character that names are seldom transliterated with. */
	private int whole(Scene scene, int end) {
		boolean more = Scene.han(scene.at(end)) && scene.token(end).length() == 1
				&& ACTING.indexOf(scene.token(end).tag().charAt(0)) < 0
				&& this.lexicon.afterNames.longestAt(scene.text(), end) == 0;
		return (more && this.surroundings.follows(scene, end + 1)) ? end + 1 : end;
	}

	/** 交通部长瑞安和…: after a minister's title stands a name, even if a town has it too. */
	private boolean namesake(Scene scene, int start, int end) {
		boolean minister = this.lexicon.portfolioTitles.longestBefore(scene.text(), start) > 0
				|| this.lexicon.foreignTitles.longestBefore(scene.text(), start) > 0;
		boolean ended = Surroundings.closes(scene, end) || this.lexicon.conjunctions.contains(scene.token(end).word());
		return minister && ended && scene.token(start).start() == start && scene.token(start).end() == end
				&& scene.token(start).tag().equals("ns");
	}

	/** A number of order after a sovereign's name (伊丽莎白二世). */
	private static int reign(Scene scene, int end) {
		int at = end;
		while (ORDINALS.indexOf(scene.at(at)) >= 0) {
			at++;
		}
		return (at > end && scene.at(at) == '世') ? at + 1 : end;
	}

	/** 德拉帕特|出任: 特出 is no word where the second character begins what somebody does. */
	private boolean acts(Scene scene, int position) {
		return !scene.cutAt(position) && this.lexicon.afterNames.longestAt(scene.text(), position) >= 2;
	}

	/**
	 * {@return the end of the run of transliterating characters from the start, before
	 * any word that follows names or addresses people (米勒|博士)}
	 */
	int run(Scene scene, int start) {
		int end = start;
		while (end - start < LONGEST && !scene.closed(end)
				&& (end - start < 2 || this.lexicon.addresses.longestAt(scene.text(), end) == 0)
				&& (end == start || !this.surroundings.follows(scene, end))) {
			int length = this.lexicon.transliteration.longestAt(scene.text(), end);
			if (length == 0 || end > start && this.surroundings.common(scene, end) && !acts(scene, end + length)) {
				break;
			}
			end += length;
		}
		// A word of the dictionary that the run begins is not cut in two (亚历山大).
		boolean name = end > start && !scene.cutAt(end) && scene.token(end).start() >= start
				&& Shape.PEOPLE_AND_PLACES.contains(scene.token(end).tag());
		return name ? scene.token(end).end() : end;
	}

}
