package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Asked.Which;
import org.policygraph.api.ask.Thing.Kind;

/**
 * To what a question restricts itself, wherever in it that is said, and its other words.
 *
 * @param rest the other words
 * @param days the days that it names, or null
 * @param which which one of several events
 * @param except people of whom the asker knows already
 * @param as the post as whose holder somebody is meant, 作为总理, or null
 * @param states the letters of the states of the region that it names, or null
 */
record Restrictions(List<Token> rest, @Nullable Days days, Which which, List<Thing> except, @Nullable String as,
		@Nullable List<String> states) {

	Restrictions {
		rest = List.copyOf(rest);
		except = List.copyOf(except);
	}

	/** Takes the restrictions out. Days of one of several events stay with that event. */
	static Restrictions in(List<Token> words) {
		boolean several = words.stream().filter((token) -> token.names(Kind.E)).count() > 1;
		List<Token> rest = new ArrayList<>();
		List<Thing> excepted = new ArrayList<>();
		Days days = null;
		Days of = null;
		Which which = Which.ANY;
		boolean except = false;
		String as = null;
		for (int i = 0; i < words.size(); i++) {
			Token token = words.get(i);
			except = token.means("除") || (except && isExcepted(token));
			Which one = token.values("which").stream().findFirst().map(Which::valueOf).orElse(null);
			if (isAs(words, i)) {
				as = words.get(++i).text();
				i += (i + 1 < words.size() && words.get(i + 1).means("身份")) ? 1 : 0;
			}
			else if (token.days() != null) {
				of = token.days();
				if (!several) {
					days = (days != null) ? days.through(of) : of;
				}
				if (!rest.isEmpty() && rest.get(rest.size() - 1).means("在")) {
					rest.remove(rest.size() - 1);
				}
			}
			else if (except) {
				excepted.addAll(token.things(Kind.P));
			}
			else if (one != null) {
				which = one;
			}
			else if (!isPassedOver(token)) {
				rest.add((several && token.names(Kind.E)) ? token.in(of) : token);
			}
		}
		return new Restrictions(rest, days, which, excepted, as, states(words));
	}

	/** The states of the region that is named, or null. */
	private static @Nullable List<String> states(List<Token> words) {
		return words.stream()
			.filter((token) -> token.means(Regions.MEANING))
			.map((token) -> Regions.all().get(token.text()))
			.findFirst()
			.orElse(null);
	}

	private static boolean isPassedOver(Token token) {
		return token.means(Vocabulary.NOTHING) || token.means("以外") || token.means(Regions.MEANING);
	}

	/** 作为总理, but not 以什么身份. */
	private static boolean isAs(List<Token> words, int at) {
		Token next = (at + 1 < words.size()) ? words.get(at + 1) : null;
		return words.get(at).means("以") && next != null && (next.means("称") || next.names(Kind.T));
	}

	/** 除了甲和乙以外. */
	private static boolean isExcepted(Token token) {
		return token.names(Kind.P) || token.means("和") || token.means(Vocabulary.NOTHING);
	}

}
