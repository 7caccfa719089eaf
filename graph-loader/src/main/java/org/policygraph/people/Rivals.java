package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.people.hanlp.Token;

/**
 * Decides where a title stands between two strings that may both be names, of whom it is:
 * in 习近平主席郑重提出 of the first, in 多米尼克总理斯凯里特 of the second, before which the country
 * stands.
 */
final class Rivals {

	private Rivals() {
	}

	/**
	 * {@return the names without those that a title between two names speaks against}
	 */
	static List<Candidate> settle(Scene scene, List<Candidate> names, Lexicon lexicon) {
		List<Candidate> kept = new ArrayList<>(names);
		for (int i = 0; i + 1 < names.size(); i++) {
			Candidate one = names.get(i);
			Candidate other = names.get(i + 1);
			String between = scene.text().substring(one.span().end(), other.span().start());
			if (lexicon.titlesAfter.contains(between)) {
				if (word(scene, other)) {
					kept.remove(other);
				}
				else if (one.rule().equals("person.transliterated") && once(scene, one)) {
					kept.remove(one);
				}
			}
		}
		return kept;
	}

	private static boolean word(Scene scene, Candidate name) {
		Token token = scene.token(name.span().start());
		return token.start() == name.span().start() && token.end() == name.span().end()
				&& !token.tag().startsWith("nr");
	}

	private static boolean once(Scene scene, Candidate name) {
		String printed = name.span().in(scene.text());
		return scene.text().indexOf(printed) == scene.text().lastIndexOf(printed);
	}

}
