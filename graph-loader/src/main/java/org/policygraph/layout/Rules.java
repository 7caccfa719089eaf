package org.policygraph.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * Patterns of one topic from a list beside this class, each with a text that it finds and
 * one that it must not find. A list whose own examples fail does not load.
 */
final class Rules {

	/** No credit and no jump line is longer. */
	private static final int LONGEST_END = 200;

	private final List<Pattern> patterns;

	private Rules(List<Pattern> patterns) {
		this.patterns = patterns;
	}

	static Rules load(String name) {
		return new Rules(Lexicon.table(Rules.class, name, 3)
			.stream()
			.map((row) -> Lexicon.checked(name, row.get(0), row.get(1), row.get(2)))
			.toList());
	}

	/**
	 * {@return what the first rule that applies finds in the text}
	 */
	Optional<Find> find(String text) {
		return find(text, 0);
	}

	/**
	 * {@return what the first rule that applies finds at the end of the text}; the rules
	 * must end with the text
	 */
	Optional<Find> findAtEnd(String text) {
		return find(text, Math.max(0, text.length() - LONGEST_END));
	}

	private Optional<Find> find(String text, int from) {
		return this.patterns.stream()
			.map((pattern) -> pattern.matcher(text).region(from, text.length()))
			.map((matcher) -> matcher.useTransparentBounds(true).useAnchoringBounds(false))
			.filter(Matcher::find)
			.map(Find::new)
			.findFirst();
	}

	boolean endOf(String text) {
		return findAtEnd(text).isPresent();
	}

	boolean matches(String text) {
		return find(text).isPresent();
	}

	/**
	 * A place that a rule found.
	 *
	 * @param matcher the match
	 */
	record Find(Matcher matcher) {

		/**
		 * {@return a named group, or null if the rule has none of that name or it is
		 * empty}
		 */
		@Nullable String group(String name) {
			boolean named = this.matcher.pattern().pattern().contains("(?<" + name + ">");
			return named ? this.matcher.group(name) : null;
		}

		int start() {
			return this.matcher.start();
		}

		int end() {
			return this.matcher.end();
		}

	}

}
