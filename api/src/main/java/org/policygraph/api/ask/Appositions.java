package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.api.ask.Thing.Kind;

/** Several posts before one name: 政治局常委、国务院总理李强 is one person. */
final class Appositions {

	private Appositions() {
	}

	/**
	 * {@return the words with the last of such posts only}
	 * @param words the words
	 * @param posts takes the posts before it
	 */
	static List<Token> rest(List<Token> words, List<Thing> posts) {
		List<Token> rest = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).names(Kind.T) && isAmongPosts(words, i)) {
				posts.addAll(words.get(i).things(Kind.T));
				i++;
			}
			else {
				rest.add(words.get(i));
			}
		}
		return rest;
	}

	private static boolean isAmongPosts(List<Token> words, int at) {
		int end = at;
		while (end + 2 < words.size() && words.get(end + 1).text().equals("、") && words.get(end + 2).names(Kind.T)) {
			end += 2;
		}
		return end > at && end + 1 < words.size() && words.get(end + 1).names(Kind.P);
	}

}
