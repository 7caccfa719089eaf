package org.policygraph.api.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Grammar.Filled;

/**
 * A question that was understood.
 *
 * @param filled its form and what it is about
 * @param words all its words
 * @param days the days that it names, or null
 * @param which which one of several events
 * @param around places and organisations that stand before the name of an event
 * @param posts posts that stand before a person's name
 */
record Asked(Filled filled, List<Token> words, @Nullable Days days, Which which, List<Thing> around,
		List<Thing> posts) {

	Asked {
		words = List.copyOf(words);
		around = List.copyOf(around);
		posts = List.copyOf(posts);
	}

	/** Which one of several events. */
	enum Which {

		ANY, FIRST, LAST, PREVIOUS, NEXT

	}

	QuestionType type() {
		return this.filled.type();
	}

	boolean says(String meaning) {
		return this.words.stream().anyMatch((token) -> token.means(meaning));
	}

	/**
	 * {@return the slot of a letter with the given number, from 0, or null}
	 */
	@Nullable Token slot(char letter, int number) {
		List<Token> tokens = this.filled.of(letter);
		return (number < tokens.size()) ? tokens.get(number) : null;
	}

	/**
	 * {@return the words that fill the first slot of a letter; empty where nothing does}
	 */
	String text(char letter) {
		Token token = slot(letter, 0);
		return (token != null) ? token.text() : "";
	}

}
