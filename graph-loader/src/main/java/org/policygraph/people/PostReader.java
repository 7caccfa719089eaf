package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * Reads the posts printed directly before a name, and the one directly after it. A post
 * ends with a title and reaches left to the beginning of its organ's name: to a mark, to
 * a word that takes a post (会见, 由, 在 …), or to another name.
 */
final class PostReader {

	/** The rule of a post printed after a name. */
	static final String AFTER = "post.after";

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
		int end = position;
		while (true) {
			int title = this.lexicon.titleBefore(scene.text(), end);
			if (title == 0) {
				break;
			}
			int start = start(scene, end, end - title, nameEnds);
			posts.add(post(scene, start, end, "post.before", 0.95));
			char before = scene.at(start - 1);
			if (before != '、' && before != '兼') {
				break;
			}
			end = start - 1;
		}
		Collections.reverse(posts);
		return posts;
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
			if (Scene.mark(before) || before == '兼' || stops(scene, start, nameEnds)) {
				break;
			}
			start = Math.min(start - 1, scene.token(start - 1).start());
		}
		return start;
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
		if (this.lexicon.postStops.contains(word)
				|| Character.isDigit(scene.at(token.start() - 1)) && word.equals("日")) {
			return true;
		}
		if (this.lexicon.conjunctions.contains(word)) {
			int before = token.start();
			return nameEnds.contains(before) || Scene.mark(scene.at(before - 1))
					|| this.lexicon.titles.longestBefore(scene.text(), before) > 0
					|| this.lexicon.postStops.longestBefore(scene.text(), before) > 0;
		}
		return false;
	}

	private static PostMention post(Scene scene, int start, int end, String rule, double confidence) {
		Span span = new Span(start, end);
		return new PostMention(span.in(scene.text()), span, rule, confidence);
	}

}
