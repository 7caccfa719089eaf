package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Reads the posts printed directly before a name, and the one directly after it. A post
 * ends with a title and reaches left to the beginning of its organ's name: to a mark, to
 * a word that takes a post (会见, 由, 在 …), or to another name.
 */
final class PostReader {

	/** The rule of a post printed after a name. */
	static final String AFTER = "post.after";

	private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十";

	private static final int LONGEST = 45;

	private static final String CLOSING = "”）)》\"’】";

	private static final String OPENING = "“（(《\"‘【";

	private final Lexicon lexicon;

	PostReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * Reads the posts that end before a position.
	 * @param scene the text
	 * @param position where the name begins
	 * @param nameEnds the positions at which names end
	 * @return the posts in printed order
	 */
	List<PostMention> before(Scene scene, int position, Set<Integer> nameEnds) {
		List<PostMention> posts = new ArrayList<>();
		int end = position - experts(scene, position);
		int remark = end - titled(scene, end);
		if (remark > 0 && this.lexicon.titleBefore(scene.text(), end - 1) == 0) {
			// 副部长（主持工作）高岩: the remark is no part of the post; that of 局长（主任）is.
			end -= remark;
			remark = 0;
		}
		while (true) {
			int title = this.lexicon.titleBefore(scene.text(), end - remark);
			if (title == 0) {
				break;
			}
			if (nameEnds.contains(end - remark - title)) {
				// 校长甲院士、副校长乙: the title is that of the name before it.
				break;
			}
			int start = start(scene, end, end - remark - title, nameEnds);
			remark = 0;
			start = portfolios(scene, start, end, nameEnds);
			posts.add(post(scene, start, end, "post.before", 0.95));
			char before = scene.at(start - 1);
			boolean apart = Scene.gap(before) && this.lexicon.titleBefore(scene.text(), start - 1) > 0;
			boolean now = before == '现' && scene.at(start - 2) == '、';
			if (before != '、' && before != '兼' && !apart && !now) {
				break;
			}
			end = now ? start - 2 : start - 1;
		}
		Collections.reverse(posts);
		return posts;
	}

	/**
	 * {@return where the title before a name ends, in front of a remark: 副部长（主持工作）高岩}
	 */
	private int titled(Scene scene, int position) {
		int remark = Scene.beforeRemark(scene, position);
		return (remark < position && this.lexicon.titleBefore(scene.text(), remark) > 0) ? remark : position;
	}

	/**
	 * {@return the length of what stands between a post and the names that hold it:
	 * 全国政协委员和专家甲、乙}
	 */
	private int experts(Scene scene, int position) {
		int word = this.lexicon.experts.longestBefore(scene.text(), position);
		int before = position - word - 1;
		boolean shared = word > 0 && "和、".indexOf(scene.at(before)) >= 0
				&& this.lexicon.multiHolder.longestBefore(scene.text(), before) > 0;
		return shared ? word + 1 : 0;
	}

	/**
	 * {@return the post that begins at the position, directly after a name, or an empty
	 * list}
	 */
	List<PostMention> after(Scene scene, int position) {
		int length = this.lexicon.titleAfter(scene.text(), position);
		if (length == 0 || !scene.cutAt(position + length)) {
			return List.of();
		}
		return List.of(post(scene, position, position + length, AFTER, 0.9));
	}

	/**
	 * {@return where a post begins that has several fields before its title: 环境、气候与通讯部长}
	 * The commas within it part fields, not posts: what stands before them ends with no
	 * title and is no name, and the last two fields are joined by a word.
	 */
	private int portfolios(Scene scene, int start, int end, Set<Integer> nameEnds) {
		boolean minister = this.lexicon.portfolioTitles.longestBefore(scene.text(), end) > 0;
		int first = start;
		while (minister && scene.at(first - 1) == '、' && joined(scene.text().substring(start, end))
				&& !nameEnds.contains(first - 1) && this.lexicon.titleBefore(scene.text(), first - 1) == 0) {
			int field = start(scene, first - 1, first - 1, nameEnds);
			if (field == first - 1) {
				break;
			}
			first = field;
		}
		return first;
	}

	private boolean joined(String post) {
		return this.lexicon.conjunctions.all().stream().anyMatch((word) -> post.indexOf(word) > 0);
	}

	private int start(Scene scene, int end, int titleStart, Set<Integer> nameEnds) {
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
			start = Math.min(start - 1, scene.token(start - 1).start());
		}
		return start;
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
		if (this.lexicon.postStops.contains(word) && !(counted && this.lexicon.postCounted.contains(word))
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

	private static PostMention post(Scene scene, int start, int end, String rule, double confidence) {
		Span span = new Span(start, end);
		return new PostMention(span.in(scene.text()), span, rule, confidence);
	}

}
