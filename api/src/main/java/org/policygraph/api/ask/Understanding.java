package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Asked.Which;
import org.policygraph.api.ask.Grammar.Filled;
import org.policygraph.api.ask.Thing.Kind;

/**
 * Reads the words of a question: takes out days and which one of several is meant, joins
 * titles with the names beside them, and looks for the form. If no form fits, some words
 * together are taken for a name that is not known.
 */
final class Understanding {

	private static final int LONGEST_NAME = 30;

	/** Forms about days or places say nothing of their own without either. */
	private static final Set<QuestionType> NEED_DAYS_OR_PLACE = Set.of(QuestionType.EVENTS_HERE,
			QuestionType.EVENT_COUNT_AT);

	private final List<Token> words;

	private final List<Thing> around = new ArrayList<>();

	private final List<Thing> posts = new ArrayList<>();

	private @Nullable Days days;

	private Which which = Which.ANY;

	private Understanding(List<Token> words) {
		this.words = words;
	}

	/**
	 * {@return the question, if a form fits}
	 */
	static Optional<Asked> of(String text, Map<String, List<Thing>> names, LocalDate today) {
		List<Token> words = Lexer.cut(text, names, today);
		Optional<Asked> asked = new Understanding(words).read();
		return asked.isPresent() ? asked : withUnknownName(words);
	}

	private static Optional<Asked> withUnknownName(List<Token> words) {
		for (int length = 1; length <= words.size(); length++) {
			for (int start = 0; start + length <= words.size(); start++) {
				List<Token> some = words.subList(start, start + length);
				StringBuilder name = new StringBuilder();
				some.forEach((token) -> name.append(token.text()));
				if (canBeName(some, name.toString())) {
					List<Token> joined = new ArrayList<>(words.subList(0, start));
					joined.add(Token.free(name.toString()));
					joined.addAll(words.subList(start + length, words.size()));
					Optional<Asked> asked = new Understanding(joined).read();
					if (asked.isPresent()) {
						return asked;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** A name has something in it that is no word of questions. */
	private static boolean canBeName(List<Token> tokens, String name) {
		boolean something = tokens.stream()
			.anyMatch((token) -> token.isUnknown() || token.means(Token.QUOTE) || token.means("称"));
		boolean asks = tokens.stream().anyMatch((token) -> token.says("asks"));
		boolean bare = !tokens.get(0).means(Vocabulary.NOTHING)
				&& !tokens.get(tokens.size() - 1).means(Vocabulary.NOTHING);
		boolean known = tokens.stream().anyMatch((token) -> token.names(Kind.P) || token.names(Kind.E));
		return something && bare && !asks && !known && name.length() > 1 && name.length() <= LONGEST_NAME;
	}

	private Optional<Asked> read() {
		List<Token> rest = joined(withoutDays());
		return Grammar.match(rest).filter(this::isAboutSomething).map((filled) -> asked(filled));
	}

	private Asked asked(Filled filled) {
		return new Asked(filled, this.words, this.days, this.which, this.around, this.posts);
	}

	private boolean isAboutSomething(Filled filled) {
		boolean names = filled.slots().stream().anyMatch((slot) -> slot.letter() != 'N');
		return names || (this.days != null && NEED_DAYS_OR_PLACE.contains(filled.type()));
	}

	private List<Token> withoutDays() {
		List<Token> rest = new ArrayList<>();
		Token before = null;
		for (Token token : this.words) {
			Days said = token.days();
			Which one = token.values("which").stream().findFirst().map(Which::valueOf).orElse(null);
			if (said != null) {
				Days known = this.days;
				this.days = (known != null) ? known.through(said) : said;
				if (before != null && before.means("在")) {
					rest.remove(rest.size() - 1);
				}
			}
			else if (one != null) {
				this.which = one;
			}
			else if (!token.means(Vocabulary.NOTHING)) {
				rest.add(token);
			}
			before = token;
		}
		return rest;
	}

	/**
	 * 市长刘星, 市委副书记刘星, 刘星市长 and 晋中市市长刘星 name a person; 湖州市 before an event's name narrows
	 * it.
	 */
	private List<Token> joined(List<Token> tokens) {
		List<Token> joined = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			Token next = (i + 1 < tokens.size()) ? tokens.get(i + 1) : null;
			Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			boolean titleBefore = token.means("称") && next != null && next.names(Kind.P);
			boolean titleAfter = token.means("称") && last != null && last.names(Kind.P)
					&& (next == null || !next.means("是"));
			if (next != null && token.names(Kind.T) && next.names(Kind.P)) {
				this.posts.addAll(token.things(Kind.T));
			}
			else if (next != null && isAround(token) && next.names(Kind.E)) {
				this.around.addAll(token.things());
			}
			else if (token.means("开") && last != null && next != null && next.names(Kind.E)
					&& (last.isUnknown() || isAround(last))) {
				joined.remove(last);
				this.around.addAll(last.things(Kind.L));
			}
			else if (titleBefore && last != null && last.isUnknown()) {
				joined.remove(last);
			}
			else if (!titleBefore && !titleAfter) {
				joined.add(token);
			}
		}
		return joined;
	}

	private static boolean isAround(Token token) {
		return token.meaning() == null && (token.names(Kind.L) || token.names(Kind.O)) && !token.names(Kind.P)
				&& !token.names(Kind.E);
	}

}
