package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.policygraph.text.Span;

/**
 * Reads the posts printed directly before a name, and the one directly after it. A post
 * ends with a title and reaches left to the beginning of its organ's name: to a mark, to
 * a word that takes a post (会见, 由, 在 …), or to another name.
 */
final class PostReader {

	/** The rule of a post printed after a name. */
	static final String AFTER = "post.after";

	private static final String SENTENCE_ENDS = "。；\n";

	private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，：";

	private final Lexicon lexicon;

	private final PostBounds bounds;

	PostReader(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.bounds = new PostBounds(lexicon);
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
			int start = this.bounds.start(scene, end, end - remark - title, nameEnds);
			remark = 0;
			start = organs(scene, portfolios(scene, start, end, nameEnds), nameEnds);
			posts.add(post(scene, start, end, "post.before", 0.95));
			char before = scene.at(start - 1);
			boolean apart = Scene.gap(before) && this.lexicon.titleBefore(scene.text(), start - 1) > 0;
			boolean now = before == '现' && scene.at(start - 2) == '、';
			if (before != '、' && before != '兼' && !apart && !now && !begins(scene, start - 1, nameEnds)) {
				break;
			}
			end = now ? start - 2 : start - 1;
		}
		Collections.reverse(posts);
		return posts;
	}

	/**
	 * {@return whether all that a sentence has said before the comma is a post:
	 * 区委书记|，某园工委书记甲}
	 */
	private boolean begins(Scene scene, int comma, Set<Integer> nameEnds) {
		int title = (scene.at(comma) == '，') ? this.lexicon.titleBefore(scene.text(), comma) : 0;
		boolean held = title > 0 && !nameEnds.contains(comma - title);
		return held
				&& SENTENCE_ENDS.indexOf(scene.at(this.bounds.start(scene, comma, comma - title, nameEnds) - 1)) >= 0;
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
			int field = this.bounds.start(scene, first - 1, first - 1, nameEnds);
			if (field == first - 1) {
				break;
			}
			first = field;
		}
		return first;
	}

	/**
	 * {@return where a post begins that two organs share: 某促进会、某商会合作部处长}. Before the
	 * comma stands an organ alone, from the beginning of the clause on.
	 */
	private int organs(Scene scene, int start, Set<Integer> nameEnds) {
		int end = start - 1;
		if (scene.at(end) != '、' || nameEnds.contains(end) || this.lexicon.titleBefore(scene.text(), end) > 0
				|| this.lexicon.organEnds.longestBefore(scene.text(), end) == 0) {
			return start;
		}
		int first = this.bounds.start(scene, end, end, nameEnds);
		return (end - first > 1 && CLAUSE_ENDS.indexOf(scene.at(first - 1)) >= 0) ? first : start;
	}

	private boolean joined(String post) {
		return this.lexicon.conjunctions.all().stream().anyMatch((word) -> post.indexOf(word) > 0);
	}

	private static PostMention post(Scene scene, int start, int end, String rule, double confidence) {
		Span span = new Span(start, end);
		return new PostMention(span.in(scene.text()), span, rule, confidence);
	}

}
