package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Frames.Frame;
import org.policygraph.api.ask.Grammar.Filled;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.language.Words;
import org.policygraph.api.language.Words.Word;

/**
 * What a question asks by its names, its question word and its verb, whatever else it
 * says: the frame that leaves the least unsaid. Words that only join others are passed
 * over, nouns restrict events to those that are told of in these words, and a name that
 * is not known, or another question word, is never passed over.
 */
final class Gist {

	/** What may be left over at most. */
	private static final int MOST = 6;

	/** Of more names only the first are tried in every way. */
	private static final int MOST_NAMES = 6;

	private static final int NEVER = 100;

	/** A word of questions, a verb, a place beside an event. */
	private static final int LITTLE = 2;

	/** A noun that restricts nothing, somebody who only held the meeting. */
	private static final int MUCH = 4;

	private static final int SHORTEST_TOPIC = 2;

	/** Answers that are events, which their headlines can restrict. */
	private static final Set<QuestionType> OF_EVENTS = EnumSet.of(QuestionType.EVENTS_OF, QuestionType.EVENTS_HERE,
			QuestionType.EVENTS_WITH_ROLE, QuestionType.EVENT_COUNT_OF, QuestionType.EVENT_COUNT_AT,
			QuestionType.EVENT_DAY_OF, QuestionType.EVENT_PLACE_OF, QuestionType.COMMON_EVENTS,
			QuestionType.COMMON_COUNT, QuestionType.RELATION, QuestionType.PUBLISHED, QuestionType.LETTERS,
			QuestionType.VISITORS, QuestionType.PLACES_OF);

	private final List<Token> words = new ArrayList<>();

	/** What the words mean that are no names. */
	private final List<String> said;

	private final List<Token> names;

	private final List<String> topics = new ArrayList<>();

	private int cost;

	private Gist(List<Token> tokens) {
		for (Token token : tokens) {
			if (token.isUnknown()) {
				Words.of(token.text()).forEach(this::pass);
			}
			else {
				this.words.add(token);
			}
		}
		this.said = Frame.words(this.words);
		this.names = this.words.stream().filter((token) -> !Frame.isWord(token)).toList();
	}

	private void pass(Word word) {
		switch (word.sort()) {
			case FUNCTION -> this.cost += 1;
			case ACTION -> this.cost += LITTLE;
			case THING -> {
				this.topics.add(word.text());
				this.cost += LITTLE;
			}
			case NAME -> this.cost += NEVER;
		}
	}

	/**
	 * {@return what the words ask, if little is left over}
	 * @param tokens the words without those that only restrict
	 */
	static Optional<Reading> of(List<Token> tokens) {
		Gist gist = new Gist(tokens);
		Reading best = null;
		int least = MOST + 1;
		for (Frame frame : gist.frames()) {
			for (List<Token> names : gist.choices(frame.letters().length())) {
				int left = gist.left(frame, names);
				Optional<Filled> filled = (left < least) ? frame.filledBy(names).filter(Gist::saysWhatIsQuoted)
						: Optional.empty();
				if (filled.isPresent()) {
					least = left;
					best = new Reading(filled.get(), gist.topics(frame, names));
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** All whose needs are said, unless too much is left over for any. */
	private List<Frame> frames() {
		return (this.cost > MOST) ? List.of()
				: Frames.all().stream().filter((frame) -> frame.isSaidBy(this.said)).toList();
	}

	/** Words that are asked for are said in quotation marks. */
	private static boolean saysWhatIsQuoted(Filled filled) {
		return filled.of('Q').stream().allMatch((words) -> words.means(Token.QUOTE));
	}

	/** Of which body or place the events are told, where no slot takes it. */
	private List<String> topics(Frame frame, List<Token> chosen) {
		List<String> all = new ArrayList<>(this.topics);
		if (OF_EVENTS.contains(frame.type())) {
			this.names.stream()
				.filter((token) -> chosen.stream().noneMatch((name) -> name == token))
				.map(Token::text)
				.forEach(all::add);
		}
		return all;
	}

	/** So many of the names in their order, in every way. */
	private List<List<Token>> choices(int number) {
		List<List<Token>> choices = new ArrayList<>();
		for (int chosen = 0; chosen < 1 << Math.min(this.names.size(), MOST_NAMES); chosen++) {
			List<Token> some = new ArrayList<>();
			for (int i = 0; i < this.names.size(); i++) {
				if ((chosen >> i & 1) == 1) {
					some.add(this.names.get(i));
				}
			}
			if (some.size() == number) {
				choices.add(some);
			}
		}
		return choices;
	}

	/** What is left over if the frame is what is asked. */
	private int left(Frame frame, List<Token> chosen) {
		int left = this.cost;
		if (!frame.letters().contains("E")
				&& this.topics.stream().anyMatch((topic) -> topic.length() < SHORTEST_TOPIC)) {
			return NEVER;
		}
		if (!OF_EVENTS.contains(frame.type())) {
			left += this.topics.size() * (frame.letters().contains("E") ? LITTLE : NEVER);
		}
		for (String word : this.said) {
			left += frame.hasPlaceFor(word) ? 0 : leftWord(frame, word);
		}
		for (int i = 0; i < this.words.size(); i++) {
			Token token = this.words.get(i);
			if (!Frame.isWord(token) && chosen.stream().noneMatch((name) -> name == token)) {
				left += leftName(frame, token, (i + 1 < this.words.size()) ? this.words.get(i + 1) : null);
			}
		}
		return left;
	}

	/** What asks for something, or says what somebody did there, is not passed over. */
	private static int leftWord(Frame frame, String word) {
		boolean matters = Stream.of("asks", "role", "matters").anyMatch((what) -> !Senses.of(what, word).isEmpty());
		if (matters || (frame.needs().isEmpty() && !Frames.isWeak(word))) {
			return NEVER;
		}
		return Frames.isWeak(word) ? 1 : LITTLE;
	}

	/**
	 * 李强开的座谈会 is the 座谈会; in which country a meeting was, or of what it was, is known
	 * from its name.
	 */
	private static int leftName(Frame frame, Token name, @Nullable Token next) {
		boolean event = frame.letters().contains("E");
		boolean holds = event && next != null && (next.means("开") || next.means("主持"));
		boolean beside = name.names(Kind.O) || name.names(Kind.L) || name.names(Kind.T);
		if ((name.names(Kind.E) && !beside) || name.means(Token.QUOTE) || name.means(Token.ORDINAL)) {
			return NEVER;
		}
		if (beside && next != null && next.names(Kind.P)) {
			return LITTLE;
		}
		if (name.names(Kind.P)) {
			return holds ? MUCH : NEVER;
		}
		if (name.names(Kind.O) && frame.letters().equals("T")) {
			return LITTLE;
		}
		return !beside ? NEVER : (event || OF_EVENTS.contains(frame.type())) ? LITTLE : NEVER;
	}

	/**
	 * What is asked.
	 *
	 * @param filled the frame
	 * @param topics nouns beside it
	 */
	record Reading(Filled filled, List<String> topics) {

		Reading {
			topics = List.copyOf(topics);
		}

	}

}
