package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The end of a body with its credits and its jump cut off.
 *
 * @param rest the body up to its last sentence, blanks kept
 * @param reporters names in a bracket at the end
 * @param photographers names before 摄
 * @param continuedOnPage the page of 下转第4版, or null
 */
record Closing(String rest, List<String> reporters, List<String> photographers, @Nullable Integer continuedOnPage) {

	private static final Rules CREDITS = Rules.load("closings.tsv");

	private static final Rules PHOTOGRAPHERS = Rules.load("photographers.tsv");

	/**
	 * {@return the closing of a body}
	 * @param text the body's last paragraph, blanks kept
	 */
	static Closing of(String text) {
		Jump jump = Jump.out(text);
		List<String> reporters = new ArrayList<>();
		List<String> photographers = new ArrayList<>();
		String rest = jump.rest();
		while (true) {
			Optional<Rules.Find> photo = PHOTOGRAPHERS.findAtEnd(rest);
			Optional<Rules.Find> credit = photo.isPresent() ? photo : CREDITS.findAtEnd(rest);
			if (credit.isEmpty()) {
				return new Closing(rest.stripTrailing(), reporters, photographers, jump.page());
			}
			String names = credit.get().group("names");
			if (names != null) {
				(photo.isPresent() ? photographers : reporters).addAll(0, Names.of(names));
			}
			rest = rest.substring(0, credit.get().start());
		}
	}

	/**
	 * {@return whether the text ends with credits or a jump}
	 */
	static boolean endsWithCredits(String text) {
		return CREDITS.endOf(text) || PHOTOGRAPHERS.endOf(text) || Jump.out(text).page() != null;
	}

	/**
	 * {@return whether the text ends with a photographer's credit}
	 */
	static boolean endsWithPhotographer(String text) {
		return PHOTOGRAPHERS.endOf(text);
	}

}
