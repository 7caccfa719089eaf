package org.policygraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.States.Named;
import org.policygraph.text.Lexicon;

/** Which state a printed post serves. Immutable. */
final class Nations {

	private final States states;

	/** What is written in full, by the letters that stand for it; the longer first. */
	private final Map<String, String> letters = new TreeMap<>(
			Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

	private final List<String> afterLetters = Lexicon.lines(Nations.class, "after-nation-letters.txt");

	private final List<String> offices = Lexicon.lines(Nations.class, "foreign-offices.txt");

	Nations(States states) {
		this.states = states;
		for (List<String> row : Lexicon.table(Nations.class, "nation-letters.tsv", 2)) {
			String name = states.name(row.get(1));
			this.letters.put(row.get(0), (name != null) ? name : row.get(1));
		}
	}

	/**
	 * {@return whether nobody in China holds a post of this title}
	 */
	boolean foreign(String title) {
		return this.offices.stream().anyMatch(title::endsWith);
	}

	/**
	 * {@return the state that a printed post serves: the last that it names, unless the
	 * bearer is only sent there or the post is about it; null where it names none}
	 */
	@Nullable String of(String printed) {
		String found = null;
		String post = spelledOut(printed);
		for (Named named : this.states.in(post)) {
			if (!isPostedTo(post, named) && !Forms.has("concerned-with", post.substring(named.end()))) {
				found = named.code();
			}
		}
		return found;
	}

	/**
	 * {@return the post with the state's name for the letter that stands for it: 俄国防部长 →
	 * 俄罗斯国防部长}
	 */
	String spelledOut(String post) {
		String printed = fromState(Forms.without("lately", post));
		for (Map.Entry<String, String> letters : this.letters.entrySet()) {
			int end = letters.getKey().length();
			if (printed.startsWith(letters.getKey()) && !startsWithState(printed)
					&& this.afterLetters.stream().anyMatch((office) -> printed.startsWith(office, end))) {
				return letters.getValue() + printed.substring(end);
			}
		}
		return printed;
	}

	/** 同一天以色列国防部长, 日本新首相: what stands before the state and its office is no part. */
	private String fromState(String post) {
		List<Named> named = this.states.in(post);
		if (named.isEmpty()) {
			return post;
		}
		Named last = named.get(named.size() - 1);
		String office = Forms.without("in-turn", post.substring(last.end()));
		return (isOfState(office) && !isPostedTo(post, last)) ? last.in(post) + office : post;
	}

	private static boolean isPostedTo(String post, Named state) {
		return Forms.has("posted-to", post.substring(0, state.start()));
	}

	/**
	 * {@return whether a post is one that states have and says nothing else: 总统, 国防部长,
	 * 总理}
	 */
	boolean isOfState(String post) {
		return this.offices.contains(post) || Forms.has("minister", post) || Forms.has("head-of-government", post);
	}

	/**
	 * {@return the state that a text names at its end, in full or by a letter that goes
	 * with the office behind it (以 before 国防军总参谋长), or null}
	 */
	@Nullable String endingIn(String before, String office) {
		Named state = this.states.endOf(before);
		if (state != null) {
			return this.states.isChina(state.code()) ? null : state.in(before);
		}
		String letter = before.isEmpty() ? "" : before.substring(before.length() - 1);
		String full = this.letters.get(letter);
		return (full != null && !spelledOut(letter + office).startsWith(letter + office)) ? full : null;
	}

	private boolean startsWithState(String printed) {
		return this.states.in(printed).stream().anyMatch((named) -> named.start() == 0);
	}

	/**
	 * {@return the name of the other state that somebody's posts say at the beginning of
	 * one, so that others of them (国家主席) are that state's; null where none does, or one
	 * names China}
	 */
	@Nullable String servedBy(List<String> posts) {
		String served = null;
		for (String post : posts) {
			for (Named named : this.states.in(spelledOut(post))) {
				if (this.states.isChina(named.code())) {
					return null;
				}
				served = (served == null && named.start() == 0) ? this.states.name(named.code()) : served;
			}
		}
		return served;
	}

	/**
	 * {@return whether a post of somebody who serves another state is of that state's
	 * party}
	 */
	boolean isOfParty(String printed) {
		return Forms.has("central", printed) && this.states.in(printed).isEmpty();
	}

	/**
	 * {@return whether a post says itself that it is China's, or another state's}
	 */
	boolean saysWhose(String printed) {
		return Forms.has("own", printed) || !this.states.in(spelledOut(printed)).isEmpty();
	}

	/**
	 * {@return whether a post is a minister's without saying of which state: 国防部长, which
	 * is China's only where its bearer has a Chinese name}
	 */
	boolean isMinister(String printed) {
		return Forms.has("minister", printed) && this.states.in(printed).isEmpty();
	}

}
