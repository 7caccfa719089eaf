package org.policygraph.api.ask;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * @param topics nouns that were not understood otherwise, which the events have to be
 * about
 */
record Asked(Filled filled, List<Token> words, Restrictions restrictions, List<Thing> around, List<Thing> posts,
		List<String> topics) {

	private static final Pattern SORT = Patterns.of("sort-of-meeting");

	private static final Pattern ASKED_TITLE = Patterns.of("asked-title");

	private static final Pattern LATELY = Patterns.of("lately");

	private static final Pattern SEVERAL = Patterns.of("asks-for-several");

	private static final Pattern SESSION = Patterns.of("session");

	/** The id of a state that is not ours. */
	private static final Pattern STATE = Pattern.compile("(?!CN)[A-Z]{2}");

	Asked {
		words = List.copyOf(words);
		around = List.copyOf(around);
		posts = List.copyOf(posts);
		topics = List.copyOf(topics);
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
	 * {@return the letters of the states of the region that the question names: 非洲国家, or
	 * null}
	 */
	@Nullable List<String> states() {
		return this.restrictions.states();
	}

	/**
	 * {@return whether it asks for the last events, not for the last one: 最近有哪些活动, but
	 * not 最近一次活动}
	 */
	boolean isAboutLately() {
		boolean events = type() == QuestionType.EVENTS_OF || type() == QuestionType.EVENTS_HERE
				|| type() == QuestionType.EVENTS_WITH_ROLE;
		return events && this.words.stream().anyMatch((token) -> LATELY.matcher(token.text()).matches())
				&& this.words.stream().anyMatch((token) -> SEVERAL.matcher(token.text()).find());
	}

	/**
	 * {@return whether it asks for yes or no}
	 */
	boolean asksWhether() {
		return says("吗") || says("是否") || says("没有");
	}

	/**
	 * {@return whether it asks how many}
	 */
	boolean counts() {
		return says("几") || says("名") || says("次数");
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
	 * {@return the titles of those who are asked for: 带了哪些常委, but not 习近平总书记}
	 */
	List<String> askedTitles() {
		Stream<String> inWords = this.words.stream()
			.filter((token) -> token.means("谁"))
			.map((token) -> ASKED_TITLE.matcher(token.text()))
			.filter(Matcher::find)
			.map((found) -> found.group(1));
		IntStream behind = IntStream.range(1, this.words.size())
			.filter((at) -> this.words.get(at).means("称"))
			.filter((at) -> this.words.get(at - 1).means("何") || this.words.get(at - 1).means("谁"));
		return Stream.concat(inWords, behind.mapToObj((at) -> this.words.get(at).text())).toList();
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
