package org.policygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.States.Named;
import org.policygraph.text.Lexicon;

/**
 * Whose office a bare one is where nothing right before it says so: that of the only
 * state which the sentence names before it, or which the whole article names. Immutable.
 */
final class Belonging {

	private static final String SENTENCE_ENDS = "。！？\n";

	private final States states;

	private final Nations nations;

	private final Map<String, String> ownTitles = new HashMap<>();

	Belonging(States states, Nations nations) {
		this.states = states;
		this.nations = nations;
		Lexicon.table(Belonging.class, "own-titles.tsv", 2)
			.forEach((row) -> this.ownTitles.put(row.get(0), row.get(1)));
	}

	/**
	 * {@return the post with the name of the state or organ that it belongs to, or as
	 * printed where that cannot be told}
	 * @param facts the article
	 * @param person who is printed with it
	 * @param post the post
	 */
	String inFull(ArticleFacts facts, PersonFact person, Printed post) {
		String bare = post.text();
		if (!this.nations.isOfState(bare)) {
			return bare;
		}
		boolean foreign = Names.surname(person.name()) == 0 || Forms.has("of-other-states", bare)
				|| (Forms.has("minister", bare) && !speaksOfChina(facts.article().text()));
		if (!foreign) {
			boolean ofChina = this.ownTitles.containsKey(bare) && Forms.has("of-the-nation", facts.article().text())
					&& this.states.spokenOf(facts.article()).isEmpty();
			return ofChina ? this.ownTitles.getOrDefault(bare, bare) : bare;
		}
		if (Names.isUnmistakable(person.name())
				|| person.posts().stream().anyMatch((other) -> Forms.has("own", other.text()))) {
			return bare;
		}
		String state = ofSentence(facts.article().text(), post);
		if (state == null) {
			List<String> spoken = this.states.spokenOf(facts.article());
			state = (spoken.size() == 1) ? this.states.name(spoken.get(0)) : null;
		}
		return (state != null) ? state + bare : bare;
	}

	/** A minister of China is told of where China is; 加兰特 may be a Chinese name. */
	private boolean speaksOfChina(String text) {
		return Forms.has("of-the-nation", text) || Forms.has("china-takes-part", text)
				|| this.states.in(text).stream().anyMatch((named) -> this.states.isChina(named.code()));
	}

	private @Nullable String ofSentence(String text, Printed post) {
		return post.evidence()
			.stream()
			.filter((piece) -> piece.field().equals(Evidence.TEXT))
			.map((piece) -> only(this.states.in(text.substring(begin(text, piece.start()), piece.start()))))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static int begin(String text, int end) {
		int begin = end;
		while (begin > 0 && SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return begin;
	}

	private @Nullable String only(List<Named> named) {
		List<String> codes = named.stream().map(Named::code).distinct().toList();
		return (codes.size() == 1 && !this.states.isChina(codes.get(0))) ? this.states.name(codes.get(0)) : null;
	}

}
