package org.policygraph.people;

import java.util.Set;

import org.policygraph.people.hanlp.Token;

/**
 * What a stretch of text looks like: transliterating characters, everyday words, single
 * characters that the dictionary joins to nothing.
 */
final class Shape {

	/** The tags of the dictionary's names of people and of other things. */
	static final Set<String> NAMES = Set.of("nr", "nrf", "nz");

	/** … and of people and places, which a run of characters is not cut off within. */
	static final Set<String> PEOPLE_AND_PLACES = Set.of("nr", "nrf", "ns");

	private final Lexicon lexicon;

	private final NameModel model;

	private final Surroundings surroundings;

	Shape(Lexicon lexicon, NameModel model, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.surroundings = surroundings;
	}

	/**
	 * {@return whether names are transliterated with the character}
	 */
	boolean transliterates(char character) {
		return this.lexicon.transliteration.contains(String.valueOf(character));
	}

	/**
	 * {@return whether every character of the range may stand in a name}
	 */
	boolean nameLike(Scene scene, int start, int end) {
		return scene.text()
			.substring(start, end)
			.chars()
			.allMatch((c) -> transliterates((char) c) || this.model.given((char) c));
	}

	/**
	 * {@return whether the range has a character that is itself a word that follows names
	 * or takes them}
	 */
	boolean particles(Scene scene, int start, int end) {
		for (int i = start; i < end; i++) {
			String one = scene.text().substring(i, i + 1);
			if (this.lexicon.afterNames.contains(one) || this.lexicon.postStops.contains(one)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether most of the range are everyday words (魅力中国·绿色家园)}
	 */
	boolean words(Scene scene, int start, int end) {
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
	 * {@return how many characters of the range are a place in the dictionary with which
	 * it only begins (阿克拉 in 阿克拉米尼亚)}
	 */
	static int place(Scene scene, int start, int end) {
		Token token = scene.token(start);
		boolean part = token.start() == start && token.end() < end;
		return (part && token.tag().equals("ns")) ? token.length() : 0;
	}

	/**
	 * {@return how many characters of the range are no part of a longer word of the
	 * dictionary, or of a name in it}
	 */
	static int singles(Scene scene, int start, int end) {
		int singles = 0;
		for (int i = start; i < end; i++) {
			Token token = scene.token(i);
			singles += (token.length() == 1 && Scene.han(scene.at(i)) || NAMES.contains(token.tag())) ? 1 : 0;
		}
		return singles;
	}

}
