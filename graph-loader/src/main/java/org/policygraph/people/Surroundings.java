package org.policygraph.people;

import java.util.List;

import org.policygraph.people.hanlp.NameDictionary;
import org.policygraph.people.hanlp.NameDictionary.Part;
import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.people.hanlp.Token;

/**
 * What the words on either side say about whether a name begins or ends at a place, as
 * log-odds.
 */
final class Surroundings {

	/**
	 * From this evidence on the left a name stands here almost whatever it looks like.
	 */
	static final double SURE = 5;

	/** From this evidence on the right a name ends here. */
	static final double SURE_AFTER = 2.5;

	private static final double AFTER_TITLE = 7;

	private static final double AFTER_CALLING = 6;

	private static final double IN_LIST = 1;

	private static final double AT_MARK = 0.5;

	private static final double BEFORE_TITLE = 5;

	/** 委员对…, 校长介绍了: whoever has the title does something. */
	private static final double TITLED_ACTOR = 1.5;

	private static final double BEFORE_WORD = 2.5;

	/** 任建同志 is a person, whatever the words look like. */
	private static final double ADDRESSED = 5.5;

	/** What follows a name at once in lists of people and in notices. */
	private static final List<String> SEX = List.of("，男，", "，女，", "（男", "（女", "(男", "(女");

	/** 王沪宁2日出席: the day of what somebody did. */
	private static final double BEFORE_NUMBER = 1.5;

	private static final double BEFORE_PARTICLE = 1;

	/** A single character that does not follow names may be the rest of a longer name. */
	private static final double ONE_MORE = -2;

	/** A word of the dictionary lies across the boundary. */
	private static final double CUT_WORD = -4;

	/** 赵尚志纪念馆: no person is meant. */
	private static final double NAMED_AFTER = -7;

	/** “亚伯拉罕·林肯”号: nor is one here, however much it looks like a name. */
	private static final double NAMED_AFTER_QUOTED = -30;

	private static final char OTHERS = '等';

	/** How far behind a name its list may go on. */
	private static final int LONGEST_LIST = 30;

	/** 等|多家美国企业: what stands before the word for what is listed. */
	private static final int LONGEST_KIND = 5;

	private static final String QUOTES = "”」』\"";

	private static final double CUT_WORD_BEFORE_PARTICLE = -1.5;

	/** How often HanLP's dictionary counted an everyday word at least. */
	private static final int EVERYDAY = 40;

	private final Lexicon lexicon;

	private final Segmenter segmenter;

	Surroundings(Lexicon lexicon, Segmenter segmenter) {
		this.lexicon = lexicon;
		this.segmenter = segmenter;
	}

	/**
	 * {@return whether the character at the position is the last one of a name before it:
	 * 高维|清}
	 */
	boolean endsName(Scene scene, int position) {
		return this.lexicon.verbsInNames.contains(String.valueOf(scene.at(position)))
				&& (closes(scene, position + 1) || follows(scene, position + 1)
						|| this.lexicon.conjunctions.contains(scene.token(position + 1).word()));
	}

	/**
	 * {@return whether the position stands within a common word: 活动人|士查理·柯克}
	 */
	boolean tears(Scene scene, int start) {
		return !scene.cutAt(start) && common(scene, scene.token(start).start());
	}

	/**
	 * {@return the evidence that a name begins at the position}
	 */
	double before(Scene scene, int start) {
		if (this.lexicon.namedBefore.longestBefore(scene.text(), start) > 0) {
			return NAMED_AFTER;
		}
		double cut = scene.cutAt(start) ? 0 : CUT_WORD;
		int remark = Scene.beforeRemark(scene, start);
		if (remark < start && this.lexicon.titles.longestBefore(scene.text(), remark) > 0) {
			return AFTER_TITLE;
		}
		if (this.lexicon.titles.longestBefore(scene.text(), start) > 0
				|| this.lexicon.groups.longestBefore(scene.text(), start) > 0) {
			return AFTER_TITLE + cut / 2;
		}
		if (this.lexicon.callings.longestBefore(scene.text(), start) > 0
				|| this.lexicon.beforeNames.longestBefore(scene.text(), start) > 0) {
			return AFTER_CALLING + cut;
		}
		char before = scene.at(start - 1);
		if (Scene.mark(before)) {
			return (before == '、' || Scene.gap(before)) ? IN_LIST : AT_MARK;
		}
		return (cut < 0) ? cut : usual(scene.token(start - 1), Part.BEFORE);
	}

	/**
	 * {@return the evidence that a name ends at the position}
	 */
	double after(Scene scene, int end) {
		char after = scene.at(end);
		if (QUOTES.indexOf(after) >= 0 && this.lexicon.namedAfter.longestAt(scene.text(), end + 1) > 0
				|| thingsListed(scene, end)) {
			return NAMED_AFTER_QUOTED;
		}
		if (SEX.stream().anyMatch((sex) -> scene.text().startsWith(sex, end))) {
			return BEFORE_TITLE;
		}
		if (Scene.mark(after)) {
			return (after == '、' || Scene.gap(after)) ? IN_LIST : AT_MARK;
		}
		if (Character.isDigit(after)) {
			return BEFORE_NUMBER;
		}
		if (this.lexicon.addresses.longestAt(scene.text(), end) > 0) {
			return ADDRESSED;
		}
		int chosen = this.lexicon.chosenAs.longestAt(scene.text(), end);
		if (chosen > 0 && this.lexicon.titles.longestAt(scene.text(), end + chosen) > 0) {
			return BEFORE_TITLE;
		}
		double cut = scene.cutAt(end) ? 0 : CUT_WORD;
		int word = this.lexicon.afterNames.longestAt(scene.text(), end);
		if (this.lexicon.namedAfter.longestAt(scene.text(), end) > word) {
			return NAMED_AFTER;
		}
		if (word > 0 && cut < 0) {
			cut = CUT_WORD_BEFORE_PARTICLE;
		}
		int title = this.lexicon.titleAfter(scene.text(), end);
		if (title > 0 && scene.cutAt(end + title)) {
			return BEFORE_TITLE + cut + (follows(scene, end + title) || acts(scene, end + title) ? TITLED_ACTOR : 0);
		}
		double usual = (cut < 0) ? 0 : usual(scene.token(end), Part.AFTER);
		if (word == 0 && cut == 0 && scene.token(end).length() == 1) {
			return Math.min(usual, 0) + ONE_MORE;
		}
		return cut + Math.max(usual, (word >= 2) ? BEFORE_WORD : BEFORE_PARTICLE * word);
	}

	/**
	 * {@return whether what bears a person's name goes on at the position: 梅琳达·盖茨|基金会}
	 */
	boolean named(Scene scene, int end) {
		int word = this.lexicon.namedAfter.longestAt(scene.text(), end);
		return word > 1 && scene.cutAt(end + word);
	}

	/**
	 * {@return whether a mark or 等 ends a list or phrase at the position}
	 */
	static boolean closes(Scene scene, int end) {
		return Scene.mark(scene.at(end)) || scene.at(end) == '等';
	}

	/**
	 * {@return whether a word that follows names begins at the position and is a word of
	 * its own there}
	 */
	boolean follows(Scene scene, int position) {
		int word = this.lexicon.afterNames.longestAt(scene.text(), position);
		return word >= 2 && scene.cutAt(position) && scene.cutAt(position + word);
	}

	/** 赛歌、亚马河|等企业: the list is one of firms. */
	private boolean thingsListed(Scene scene, int position) {
		int at = position;
		if (scene.at(position) != '、' && scene.at(position) != OTHERS) {
			return false;
		}
		while (at - position < LONGEST_LIST && scene.at(at) != OTHERS
				&& (Scene.han(scene.at(at)) || scene.at(at) == '、')) {
			at++;
		}
		for (int i = at + 1; scene.at(at) == OTHERS && i <= at + LONGEST_KIND; i++) {
			int word = this.lexicon.listedThings.longestAt(scene.text(), i);
			if (word > 0) {
				return !Scene.han(scene.at(i + word))
						|| scene.cutAt(i + word) && this.lexicon.titles.longestAt(scene.text(), i + word) == 0
								&& this.lexicon.callings.longestAt(scene.text(), i + word) == 0;
			}
		}
		return false;
	}

	private boolean acts(Scene scene, int position) {
		return scene.cutAt(position) && scene.token(position).tag().startsWith("p");
	}

	/**
	 * {@return whether an everyday word of several characters begins at the position}
	 */
	boolean common(Scene scene, int position) {
		Token token = scene.token(position);
		return token.start() == position && token.length() > 1 && !token.tag().startsWith("nr")
				&& this.segmenter.frequency(token.word()) > EVERYDAY;
	}

	/** How much more often the word stands beside names than elsewhere. */
	private double usual(Token token, Part part) {
		double beside = (NameDictionary.count(token.word(), part) + 0.5) / NameDictionary.total(part);
		double anywhere = (this.segmenter.frequency(token.word()) + 5.0) / Segmenter.TOTAL;
		return Math.max(-1.5, Math.min(2.5, Math.log(beside / anywhere)));
	}

}
