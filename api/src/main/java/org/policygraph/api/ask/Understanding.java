package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.policygraph.api.ask.Grammar.Filled;
import org.policygraph.api.ask.Thing.Kind;

/**
 * Reads the words of a question: takes out what only restricts it, joins titles with the
 * names beside them, and looks for the form. If no form fits, some words together are
 * taken for a name that is not known.
 */
final class Understanding {

	/** Forms about days or places say nothing of their own without either. */
	private static final Set<QuestionType> NEED_DAYS_OR_PLACE = Set.of(QuestionType.EVENTS_HERE,
			QuestionType.EVENT_COUNT_AT, QuestionType.VISITORS);

	/** Whose words are asked about are not the name of a meeting. */
	private static final Set<QuestionType> OF_WORDS = Set.of(QuestionType.WHO_SAID, QuestionType.FIRST_USE,
			QuestionType.EVENTS_MENTIONING);

	/** What has more is no question, and would be tried in too many ways. */
	private static final int MOST_WORDS = 60;

	/** 越共, 中央 and 书记处常务 before 书记. */
	private static final int LONGEST_BEARING = 3;

	private final List<Token> words;

	private final List<Thing> around = new ArrayList<>();

	private final List<Thing> posts = new ArrayList<>();

	private final Restrictions restrictions;

	private Understanding(List<Token> words) {
		this.words = words;
		this.restrictions = Restrictions.in(words);
	}

	/**
	 * {@return the question, if a form fits}
	 */
	static Optional<Asked> of(String text, Map<String, List<Thing>> names, LocalDate today) {
		List<Token> words = Lexer.cut(text, names, today);
		if (words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		Optional<Asked> asked = new Understanding(words).read(Forms.GRAMMAR, Forms.FRAMES);
		if (asked.isEmpty() && words.stream().anyMatch((token) -> token.names(Kind.T))) {
			asked = new Understanding(words.stream().map(Token::asHolder).toList()).read(Forms.GRAMMAR, Forms.FRAMES);
		}
		if (asked.isEmpty()) {
			asked = new Understanding(words).readWithHomes();
		}
		if (asked.isEmpty()) {
			asked = withUnknownName(words, Forms.GRAMMAR);
		}
		return asked.or(() -> withUnknownName(words, Forms.FRAMES))
			.or(() -> withUnknownNames(words))
			.or(() -> new Understanding(words).read(Forms.LOOSE))
			.or(() -> withUnknownName(words, Forms.LOOSE));
	}

	/**
	 * {@return what the question asks by its names and its verb, whatever else it says}
	 */
	static Optional<Asked> gist(String text, Map<String, List<Thing>> names, LocalDate today) {
		List<Token> words = Lexer.cut(text, names, today);
		if (words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		Optional<Asked> asked = new Understanding(words).readGist();
		return asked.isPresent() || words.stream().noneMatch((token) -> token.names(Kind.T)) ? asked
				: new Understanding(words.stream().map(Token::asHolder).toList()).readGist();
	}

	private Optional<Asked> readGist() {
		List<Token> rest = joined(this.restrictions.rest());
		return Gist.of(rest)
			.or(() -> Gist.of(plain(rest)))
			.filter((reading) -> isAboutSomething(reading.filled()))
			.map((reading) -> asked(reading.filled(), reading.topics()));
	}

	/** Neither 王小明 nor 李大力 need be known. */
	private static Optional<Asked> withUnknownNames(List<Token> words) {
		List<Token> names = words.stream()
			.map((token) -> (token.isUnknown() && Shape.kinds(token.text()).contains("P")) ? Token.free(token.text())
					: token)
			.toList();
		return names.equals(words) ? Optional.empty() : new Understanding(names).read(Forms.GRAMMAR);
	}

	private static Optional<Asked> withUnknownName(List<Token> words, Forms forms) {
		for (int length = 1; length <= words.size(); length++) {
			for (int start = 0; start + length <= words.size(); start++) {
				Optional<Asked> asked = UnknownName.joined(words, start, start + length)
					.flatMap((joined) -> new Understanding(joined).read(forms));
				if (asked.isPresent()) {
					return asked;
				}
			}
		}
		return Optional.empty();
	}

	/** 祁县的李军: where somebody is from tells which one is meant. */
	private Optional<Asked> readWithHomes() {
		List<Token> rest = joined(this.restrictions.rest());
		for (int i = 0; i + 1 < rest.size(); i++) {
			if (isAround(rest.get(i)) && rest.get(i + 1).names(Kind.P)) {
				this.around.addAll(rest.remove(i).things());
			}
		}
		return match(rest, Forms.GRAMMAR, Forms.FRAMES).map(this::asked);
	}

	/** 介绍 may be said of anything, and of whom one meets that he came. */
	private Optional<Asked> read(Forms... forms) {
		List<Token> rest = joined(this.restrictions.rest());
		Optional<Filled> filled = match(rest, forms);
		List<Token> plain = plain(rest);
		return (filled.isPresent() || plain.size() == rest.size() ? filled : match(plain, forms)).map(this::asked);
	}

	private static List<Token> plain(List<Token> rest) {
		boolean met = rest.stream().anyMatch((token) -> token.names(Kind.P) || token.means("会见"));
		return rest.stream().filter((token) -> !token.means("介绍") && !(met && token.means("来访"))).toList();
	}

	private Optional<Filled> match(List<Token> rest, Forms... forms) {
		return Arrays.stream(forms)
			.flatMap((form) -> form.match.apply(rest).filter(this::isAboutSomething).stream())
			.findFirst();
	}

	private Asked asked(Filled filled) {
		return asked(filled, List.of());
	}

	private Asked asked(Filled filled, List<String> topics) {
		return new Asked(filled, this.words, this.restrictions, this.around, this.posts, topics);
	}

	private boolean isAboutSomething(Filled filled) {
		if (filled.type() == QuestionType.SESSION && this.restrictions.which() == Asked.Which.ANY) {
			return false;
		}
		boolean firstUse = filled.type() == QuestionType.FIRST_USE;
		if (firstUse && this.restrictions.which() != Asked.Which.FIRST
				&& this.words.stream().noneMatch(Understanding::asksSince)) {
			return false;
		}
		if (OF_WORDS.contains(filled.type()) && filled.of('Q').stream().anyMatch(this::isNoSaying)) {
			return false;
		}
		boolean names = filled.slots().stream().anyMatch((slot) -> isSubject(slot.letter(), filled.type()));
		boolean bare = filled.type() == QuestionType.EVENTS_OF && this.restrictions.rest().size() == 1;
		if (bare && this.restrictions.days() == null) {
			return false;
		}
		boolean region = filled.type() == QuestionType.GUESTS;
		return names || region || (this.restrictions.days() != null && NEED_DAYS_OR_PLACE.contains(filled.type()));
	}

	private static boolean asksSince(Token token) {
		return token.means("最早") || token.means("何时") || token.means("开始");
	}

	/** Of which body the meetings were restricts the meetings of some days only. */
	private static boolean isSubject(char letter, QuestionType type) {
		return letter != 'N' && !(type == QuestionType.EVENTS_HERE && letter == 'O');
	}

	/** 谁在某银行年会上致辞 has no words that somebody said. */
	private boolean isNoSaying(Token words) {
		int next = this.words.indexOf(words) + 1;
		boolean there = words.names(Kind.O) && next > 0 && next < this.words.size() && this.words.get(next).means("会");
		boolean meeting = words.free() && Shape.kinds(words.text()).contains("E");
		return meeting || (there && !words.means(Token.QUOTE));
	}

	/**
	 * 市长刘星, 市委副书记刘星, 刘星市长 and 晋中市市长刘星 name a person; 湖州市 before an event's name narrows
	 * it.
	 */
	private List<Token> joined(List<Token> said) {
		List<Token> tokens = Appositions.rest(said, this.posts);
		List<Token> joined = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			Token next = (i + 1 < tokens.size()) ? tokens.get(i + 1) : null;
			Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (next != null && token.names(Kind.E) && ShortenedNames.BARE_SESSION.matcher(next.text()).matches()) {
				this.around.addAll(token.things(Kind.E));
				continue;
			}
			boolean titleBefore = token.means("称") && next != null && next.names(Kind.P);
			boolean titleAfter = token.means("称") && last != null && last.names(Kind.P)
					&& (next == null || !next.means("是"));
			if (next != null && isWithin(next, token)) {
				this.around.addAll(token.things(Kind.L));
			}
			else if (titleBefore && last != null && (last.isUnknown() || isAround(last) || last.means("人群"))) {
				dropBearing(joined);
			}
			else if (next != null && token.names(Kind.T) && next.names(Kind.P)) {
				this.posts.addAll(token.things(Kind.T));
			}
			else if (next != null && isAround(token) && (next.names(Kind.E) || isEventIn(next, token))) {
				this.around.addAll(token.things());
			}
			else if (token.means("开") && last != null && next != null && next.names(Kind.E)
					&& (last.isUnknown() || isAround(last))) {
				joined.remove(last);
				this.around.addAll(last.things(Kind.L));
			}
			else if (!titleBefore && !titleAfter) {
				joined.add(token);
			}
		}
		return joined;
	}

	/** 广东湛江 is 湛江. */
	private static boolean isWithin(Token place, Token around) {
		return isAround(place) && isAround(around) && place.things(Kind.L)
			.stream()
			.anyMatch((one) -> around.things(Kind.L).stream().anyMatch((other) -> other.name().equals(one.about())));
	}

	/**
	 * Of what somebody has a title: 法国, or 越共中央 with words that are not known behind it.
	 */
	private void dropBearing(List<Token> joined) {
		for (int i = 0; i < LONGEST_BEARING && !joined.isEmpty(); i++) {
			Token last = joined.get(joined.size() - 1);
			if (last.isUnknown() || isAround(last) || last.means("人群")) {
				this.around.addAll(joined.remove(joined.size() - 1).things());
			}
		}
	}

	/** A place stands before the name of an event that is not known either. */
	private static boolean isEventIn(Token name, Token place) {
		return name.free() && name.sign().contains(":E:") && place.names(Kind.L);
	}

	private static boolean isAround(Token token) {
		return token.meaning() == null && (token.names(Kind.L) || token.names(Kind.O)) && !token.names(Kind.P)
				&& !token.names(Kind.E);
	}

	/** The forms of questions, in the order in which they are tried. */
	private enum Forms {

		/** In which the order of the words counts. */
		GRAMMAR(Grammar::match),
		/** What can be said in any order. */
		FRAMES(Frames::match),
		/** With words that change nothing. */
		LOOSE(Frames::matchLoosely);

		private final Function<List<Token>, Optional<Filled>> match;

		Forms(Function<List<Token>, Optional<Filled>> match) {
			this.match = match;
		}

	}

}
