package org.policygraph.people;

import java.util.Set;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Dots;

/**
 * Finds where the post that a title ends begins: at a mark, behind a word that takes a
 * post, behind another name.
 */
final class PostBounds {

	private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十";

	private static final int LONGEST = 45;

	private static final String CLOSING = "”）)》\"’】";

	private static final String OPENING = "“（(《\"‘【";

	private final Lexicon lexicon;

	PostBounds(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * {@return where a post begins}
	 * @param scene the text
	 * @param end where the post ends
	 * @param titleStart where its title begins
	 * @param nameEnds the positions at which names end
	 */
	int start(Scene scene, int end, int titleStart, Set<Integer> nameEnds) {
		int start = titleStart;
		while (start > 0 && end - start < LONGEST && !nameEnds.contains(start)) {
			char before = scene.at(start - 1);
			if (CLOSING.indexOf(before) >= 0) {
				int opening = opening(scene, start - 1);
				if (opening < 0) {
					break;
				}
				start = opening;
				continue;
			}
			int field = phrase(scene, field(scene, start));
			if (field < start) {
				start = field;
				continue;
			}
			if (Scene.mark(before) && !dotted(scene, start - 1) || before == '兼' || stops(scene, start, nameEnds)) {
				break;
			}
			int word = Math.min(start - 1, scene.token(start - 1).start());
			int name = nameEnd(word, start, nameEnds);
			if (name > word && this.lexicon.conjunctions.contains(scene.text().substring(name, start))) {
				break;
			}
			start = name;
		}
		return start;
	}

	/**
	 * 雷|波及|副县级干部: where a name ends within a word of the dictionary, or the word's
	 * beginning.
	 */
	private static int nameEnd(int word, int end, Set<Integer> nameEnds) {
		int name = end - 1;
		while (name > word && !nameEnds.contains(name)) {
			name--;
		}
		return name;
	}

	/**
	 * {@return where the verb begins that names the field of a post, if the position is
	 * behind its 的 (委员会分管贸易和安全的|委员); else the position}
	 */
	private int field(Scene scene, int position) {
		if (scene.at(position - 1) != '的') {
			return position;
		}
		for (int at = position - 2; at > position - LONGEST && Scene.han(scene.at(at)); at--) {
			if (this.lexicon.portfolioVerbs.longestBefore(scene.text(), at) > 0) {
				return at - this.lexicon.portfolioVerbs.longestBefore(scene.text(), at);
			}
		}
		return position;
	}

	/** 党的|建设工作领导小组: the 的 belongs to what the organ is named after. */
	private int phrase(Scene scene, int position) {
		boolean inside = position > 1 && this.lexicon.organPhrases.longestAt(scene.text(), position - 2) > 2;
		return inside ? position - 2 : position;
	}

	/** 梅琳达·盖茨基金会主席: the dot parts a name in the name of an organ. */
	private static boolean dotted(Scene scene, int position) {
		return Dots.is(scene.at(position)) && Scene.han(scene.at(position - 1)) && Scene.han(scene.at(position + 1));
	}

	private static int opening(Scene scene, int closing) {
		char open = OPENING.charAt(CLOSING.indexOf(scene.at(closing)));
		for (int i = closing - 1; i >= 0 && closing - i < 30 && scene.at(i) != '\n'; i--) {
			if (scene.at(i) == open) {
				return i;
			}
		}
		return -1;
	}

	/** Whether the word that ends at the position stands outside of the post. */
	private boolean stops(Scene scene, int position, Set<Integer> nameEnds) {
		Token token = scene.token(position - 1);
		String word = scene.text().substring(token.start(), Math.min(token.end(), position));
		boolean counted = NUMERALS.indexOf(scene.at(token.start() - 1)) >= 0;
		boolean longer = this.lexicon.postGoesOn.longestAt(scene.text(), token.start()) > word.length();
		if (this.lexicon.postStops.contains(word) && !longer && !(counted && this.lexicon.postCounted.contains(word))
				|| counted && word.equals("日")) {
			return true;
		}
		if (this.lexicon.conjunctions.contains(word)) {
			int before = token.start();
			return located(scene, before) || nameEnds.contains(before) || Scene.mark(scene.at(before - 1))
					|| this.lexicon.titles.longestBefore(scene.text(), before) > 0
					|| this.lexicon.unnamed.longestBefore(scene.text(), before) > 0
					|| this.lexicon.postStops.longestBefore(scene.text(), before) > 0;
		}
		return false;
	}

	/** 在首尔与|韩国总统甲: what is joined to a place is no part of its name. */
	private boolean located(Scene scene, int end) {
		int at = end;
		while (at > 0 && (scene.token(at - 1).tag().startsWith("ns")
				|| this.lexicon.capitals.contains(scene.token(at - 1).word()))) {
			at = scene.token(at - 1).start();
		}
		return at < end && this.lexicon.located.longestBefore(scene.text(), at) > 0;
	}

}
