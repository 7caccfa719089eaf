package org.policygraph.resolution;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;

/**
 * Whose office a bare one is where that stands right before it: a state's name, a letter
 * for it, or somebody of that state who is named in the same breath (北苍总理甲和国防部长乙).
 */
final class Breath {

	private final States states;

	private final Nations nations;

	Breath(States states, Nations nations) {
		this.states = states;
		this.nations = nations;
	}

	/**
	 * {@return the name of the other state that a post belongs to, or null}
	 * @param facts the article
	 * @param post a post that it prints
	 */
	@Nullable String state(ArticleFacts facts, Printed post) {
		return state(facts, post, Integer.MAX_VALUE);
	}

	private @Nullable String state(ArticleFacts facts, Printed post, int limit) {
		boolean asInChina = Forms.has("as-in-china", post.text());
		if (!asInChina && !this.nations.isOfState(post.text()) && !this.nations.isMinister(post.text())) {
			return null;
		}
		String text = facts.article().text();
		for (Evidence piece : post.evidence()) {
			int start = piece.start();
			if (piece.field().equals(Evidence.TEXT) && start < limit && namedUpTo(facts, start) == null) {
				String own = asInChina ? null : this.nations.endingIn(text.substring(0, start), post.text());
				String state = (own != null) ? own : ofOneBefore(facts, text, start);
				if (state != null) {
					return state;
				}
			}
		}
		return null;
	}

	private @Nullable String ofOneBefore(ArticleFacts facts, String text, int start) {
		PersonFact before = (start > 1 && Forms.has("and", text.substring(start - 1, start)))
				? namedUpTo(facts, start - 1) : null;
		if (before == null) {
			return null;
		}
		String own = this.nations.servedBy(before.posts().stream().map(Printed::text).toList());
		return (own != null) ? own
				: before.posts()
					.stream()
					.map((post) -> state(facts, post, start))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	/**
	 * Whose name, no state's, ends at a position; a post behind a name (穆罕默德总统) has none
	 * before it.
	 */
	private @Nullable PersonFact namedUpTo(ArticleFacts facts, int end) {
		return facts.persons()
			.stream()
			.filter((person) -> !this.states.isState(person.name()))
			.filter((person) -> person.evidence()
				.stream()
				.anyMatch((one) -> one.field().equals(Evidence.TEXT) && one.end() == end))
			.findFirst()
			.orElse(null);
	}

}
