package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a question.
 *
 * @param text the words as typed, simplified
 * @param meaning what they mean in the grammar, or null for names and unknown words
 * @param things what they may name
 * @param days the days that they say, or null
 * @param free whether they are to be taken for a name that is not known as such
 */
record Token(String text, @Nullable String meaning, List<Thing> things, @Nullable Days days, boolean free) {

	/** The meaning of words in quotes. */
	static final String QUOTE = "Q";

	/** The meaning of a number of order. */
	static final String ORDINAL = "N";

	static Token word(String text, String meaning) {
		return new Token(text, meaning, List.of(), null, false);
	}

	static Token name(String text, List<Thing> things) {
		return new Token(text, null, things, null, false);
	}

	static Token unknown(String text) {
		return new Token(text, null, List.of(), null, false);
	}

	static Token free(String text) {
		return new Token(text, null, List.of(), null, true);
	}

	/**
	 * {@return the same, of some days}
	 * @param some the days, or null
	 */
	Token in(@Nullable Days some) {
		return new Token(this.text, this.meaning, this.things, some, this.free);
	}

	/**
	 * {@return the same; a post is whoever holds it: 外交部长去了哪国}
	 */
	Token asHolder() {
		List<Thing> holders = this.things.stream()
			.map((thing) -> (thing.kind() == Thing.Kind.T) ? thing.as(Thing.Kind.P) : thing)
			.toList();
		return new Token(this.text, this.meaning, holders, this.days, this.free);
	}

	boolean means(String word) {
		return word.equals(this.meaning);
	}

	/**
	 * {@return what the words say in some respect of {@link Senses}}
	 */
	List<String> values(String what) {
		return (this.meaning != null) ? Senses.of(what, this.meaning) : List.of();
	}

	boolean says(String what) {
		return !values(what).isEmpty();
	}

	boolean isUnknown() {
		return this.meaning == null && this.things.isEmpty() && !this.free;
	}

	boolean names(Thing.Kind kind) {
		return this.things.stream().anyMatch((thing) -> thing.kind() == kind);
	}

	List<Thing> things(Thing.Kind kind) {
		return this.things.stream().filter((thing) -> thing.kind() == kind).toList();
	}

	/** As the patterns of the grammar see it: everything that it can be. */
	String sign() {
		if (this.meaning != null && !this.meaning.equals(QUOTE)) {
			return this.meaning;
		}
		List<String> kinds = new ArrayList<>();
		this.things.forEach((thing) -> kinds.add(thing.kind().name()));
		if (this.free) {
			kinds.addAll(Shape.kinds(this.text));
		}
		kinds.add(QUOTE);
		return kinds.stream().distinct().sorted().collect(Collectors.joining(":", ":", ":"));
	}

}
