package org.policygraph.api.formulation;

import java.util.stream.Collectors;

import org.policygraph.api.web.BadQuestion;

/**
 * A phrase whose use is asked for.
 *
 * @param text the phrase as it is printed
 */
record Phrase(String text) {

	Phrase {
		if (text.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
			throw new BadQuestion("phrase", text, "give at least two characters that are letters or digits");
		}
	}

	/**
	 * {@return a search in the full-text index for articles that may have the phrase}
	 */
	String search() {
		String words = this.text.codePoints()
			.mapToObj((character) -> Character.isLetterOrDigit(character) ? Character.toString(character) : " ")
			.collect(Collectors.joining());
		return '"' + words.strip() + '"';
	}

}
