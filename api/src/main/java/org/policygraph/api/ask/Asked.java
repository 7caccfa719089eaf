package org.policygraph.api.ask;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Grammar.Filled;

/**
 * A question that was understood.
 *
 * @param filled its form and what it is about
 * @param words all its words
 * @param restrictions to what it restricts itself
 * @param around places and organisations that stand before the name of an event
 * @param posts posts that stand before a person's name
 */
record Asked(Filled filled, List<Token> words, Restrictions restrictions, List<Thing> around, List<Thing> posts) {

	private static final Pattern SORT = Patterns.of("sort-of-meeting");

	private static final Pattern SESSION = Patterns.of("session");

	/** The id of a state that is not ours. */
	private static final Pattern STATE = Pattern.compile("(?!CN)[A-Z]{2}");

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

	/**
	 * {@return the days that the question names, or null}
	 */
	@Nullable Days days() {
		return this.restrictions.days();
	}

	Which which() {
		return this.restrictions.which();
	}

	/**
	 * {@return whether the session beside a named one is meant: 甲会第二次会议的上一次会议}
	 */
	boolean isBesideNamed() {
		boolean named = false;
		for (Token token : this.words) {
			boolean beside = token.values("which").contains(which().name());
			if (named && beside && (which() == Which.PREVIOUS || which() == Which.NEXT)) {
				return true;
			}
			named = named || (token.names(Thing.Kind.E) && SESSION.matcher(token.text()).find());
		}
		return false;
	}

	/**
	 * {@return the other state whose people the question is about, 法国领导人, or with which
	 * it asks for relations; null where a place is meant, or our own}
	 */
	@Nullable Thing state() {
		boolean relations = says("关系") || (says("提到") && says("会见"));
		List<Token> said = this.words.stream().filter((token) -> !token.means(Vocabulary.NOTHING)).toList();
		for (int i = 0; i < said.size(); i++) {
			boolean ofPeople = i + 1 < said.size() && (said.get(i + 1).means("领导") || said.get(i + 1).means("人群"));
			boolean there = i > 0 && said.get(i - 1).means("在");
			if ((ofPeople || relations) && !there) {
				for (Thing thing : said.get(i).things(Thing.Kind.L)) {
					if (STATE.matcher(thing.id()).matches()) {
						return thing;
					}
				}
			}
		}
		return null;
	}

	/**
	 * {@return people of whom the asker knows already}
	 */
	List<Thing> except() {
		return this.restrictions.except();
	}

	/**
	 * {@return the post as whose holder somebody is meant, or null}
	 */
	@Nullable String as() {
		return this.restrictions.as();
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
	 * {@return the words that fill the slot of a letter with the given number, from 0}
	 */
	String text(char letter, int number) {
		Token token = slot(letter, number);
		return (token != null) ? token.text() : "";
	}

	/**
	 * {@return the words that fill the first slot of a letter; empty where nothing does}
	 */
	String text(char letter) {
		return text(letter, 0);
	}

	/**
	 * {@return the types that the question restricts itself to, or null}
	 */
	@Nullable List<String> types() {
		List<String> types = values("type");
		return (types.isEmpty() || this.says("活动") || !sorts().isEmpty()) ? null : types;
	}

	/**
	 * {@return the sorts of meetings and ceremonies that the question restricts itself
	 * to: 哪场座谈会}
	 */
	List<String> sorts() {
		return this.words.stream()
			.filter((token) -> (token.means("会") || token.means("仪式")) && SORT.matcher(token.text()).find())
			.map(Token::text)
			.toList();
	}

	/**
	 * {@return the titles that the question names: 哪几位常委}
	 */
	List<String> titles() {
		return this.words.stream()
			.filter((token) -> token.means("称") || token.names(Thing.Kind.T))
			.map(Token::text)
			.toList();
	}

	/**
	 * {@return what the first person did, or null}
	 */
	@Nullable String role() {
		return values("role").stream().findFirst().orElse(null);
	}

	private List<String> values(String what) {
		return this.words.stream().flatMap((token) -> token.values(what).stream()).distinct().sorted().toList();
	}

}
