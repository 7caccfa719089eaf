package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Grammar.Filled;
import org.policygraph.api.ask.Grammar.Slot;

/**
 * What has to be said, in any order, for a question to be of a type: Chinese is free in
 * the order of its words where nothing depends on it. {@code frames.tsv}, tried after the
 * forms of the grammar, in which the order does count.
 */
final class Frames {

	/** The type of the row with what may be said in any frame. */
	private static final String ANY = "*";

	/** The type of the row with what changes nothing where no frame is filled exactly. */
	private static final String LOOSE = "~";

	private static final List<List<String>> ROWS = Table.read("frames.tsv", 6);

	private static final List<String> LIGHT = ROWS.stream()
		.filter((row) -> row.get(0).equals(ANY))
		.flatMap((row) -> Arrays.stream(row.get(3).split(" ")))
		.toList();

	private static final Set<String> WEAK = ROWS.stream()
		.filter((row) -> row.get(0).equals(LOOSE))
		.flatMap((row) -> Arrays.stream(row.get(3).split(" ")))
		.collect(Collectors.toUnmodifiableSet());

	private static final List<Frame> ALL = ROWS.stream()
		.filter((row) -> !row.get(0).equals(ANY) && !row.get(0).equals(LOOSE))
		.map(Frame::of)
		.toList();

	private Frames() {
	}

	static List<Frame> all() {
		return ALL;
	}

	/**
	 * {@return whether words of a meaning change nothing where no frame is filled
	 * exactly}
	 */
	static boolean isWeak(String meaning) {
		return WEAK.contains(meaning);
	}

	/**
	 * {@return the first frame that all the words together fill}
	 * @param tokens the words
	 */
	static Optional<Filled> match(List<Token> tokens) {
		return ALL.stream().flatMap((frame) -> frame.match(tokens).stream()).findFirst();
	}

	/**
	 * {@return the frame that the words fill but for the fewest that change nothing}
	 * @param tokens the words
	 */
	static Optional<Filled> matchLoosely(List<Token> tokens) {
		long asks = tokens.stream().filter((token) -> token.says("asks")).map(Token::meaning).distinct().count();
		return (asks > 1) ? Optional.empty()
				: ALL.stream()
					.filter((frame) -> frame.match(tokens, WEAK).filter(Frames::isOfWords).isPresent())
					.min(Comparator.comparingLong((frame) -> frame.weak(tokens)))
					.flatMap((frame) -> frame.match(tokens, WEAK));
	}

	/** The name of an event is not words that somebody said. */
	private static boolean isOfWords(Filled filled) {
		return filled.of('Q').stream().noneMatch((token) -> token.names(Thing.Kind.E));
	}

	/**
	 * One frame.
	 *
	 * @param type what it asks
	 * @param letters what fills its slots
	 * @param needs meanings of which one each must be there
	 * @param may further meanings that may be there
	 * @param example signs that fill it
	 * @param counterExample signs that do not
	 */
	record Frame(QuestionType type, String letters, List<Set<String>> needs, Set<String> may, String example,
			String counterExample) {

		static Frame of(List<String> row) {
			List<Set<String>> needs = Arrays.stream(row.get(2).split(" "))
				.filter((some) -> !some.isEmpty())
				.map((some) -> Set.of(some.split("\\|")))
				.toList();
			Set<String> may = new HashSet<>(LIGHT);
			may.addAll(Arrays.asList(row.get(3).split(" ")));
			return new Frame(QuestionType.valueOf(row.get(0)), row.get(1).replace(" ", ""), needs, may, row.get(4),
					row.get(5));
		}

		private long weak(List<Token> tokens) {
			return words(tokens).stream().filter((word) -> !hasPlaceFor(word)).count();
		}

		Optional<Filled> match(List<Token> tokens) {
			return match(tokens, Set.of());
		}

		private Optional<Filled> match(List<Token> tokens, Set<String> weak) {
			List<Token> names = tokens.stream().filter((token) -> !isWord(token)).toList();
			List<String> words = words(tokens);
			boolean known = words.stream().allMatch((word) -> hasPlaceFor(word) || weak.contains(word));
			return (isSaidBy(words) && known) ? filledBy(names) : Optional.empty();
		}

		/**
		 * {@return the meanings of those of the tokens that are no names}
		 */
		static List<String> words(List<Token> tokens) {
			return tokens.stream().filter(Frame::isWord).map((token) -> "" + token.meaning()).toList();
		}

		/**
		 * {@return whether all that is needed is said}
		 */
		boolean isSaidBy(List<String> words) {
			return this.needs.stream().allMatch((some) -> words.stream().anyMatch(some::contains));
		}

		boolean hasPlaceFor(String word) {
			return this.may.contains(word) || this.needs.stream().anyMatch((some) -> some.contains(word));
		}

		/**
		 * {@return the frame with these names, and no others, in its slots}
		 */
		Optional<Filled> filledBy(List<Token> names) {
			if (names.size() != this.letters.length()) {
				return Optional.empty();
			}
			@Nullable Token[] filled = new Token[names.size()];
			return fill(names, 0, filled) ? Optional.of(new Filled(this.type, slots(filled))) : Optional.empty();
		}

		static boolean isWord(Token token) {
			return token.meaning() != null && !token.means(Token.QUOTE) && !token.means(Token.ORDINAL);
		}

		/** Names fill the slots of their letters in the order in which they are said. */
		private boolean fill(List<Token> names, int number, @Nullable Token[] filled) {
			if (number == names.size()) {
				return true;
			}
			Token name = names.get(number);
			for (int i = 0; i < filled.length; i++) {
				boolean first = i == 0 || this.letters.charAt(i) != this.letters.charAt(i - 1) || filled[i - 1] != null;
				if (filled[i] == null && first && fits(name, this.letters.charAt(i))) {
					filled[i] = name;
					if (fill(names, number + 1, filled)) {
						return true;
					}
					filled[i] = null;
				}
			}
			return false;
		}

		private static boolean fits(Token name, char letter) {
			if (name.isUnknown()) {
				return false;
			}
			if (name.means(Token.ORDINAL) || letter == 'N') {
				return name.means(Token.ORDINAL) && letter == 'N';
			}
			if (letter == 'Q' && name.names(Thing.Kind.T)) {
				return false;
			}
			boolean vague = name.free() && "PL".indexOf(letter) >= 0 && !Shape.kinds(name.text()).contains("T");
			return !vague && name.sign().contains(":" + letter + ":");
		}

		private List<Slot> slots(@Nullable Token[] filled) {
			List<Slot> slots = new ArrayList<>();
			for (int i = 0; i < filled.length; i++) {
				Token token = filled[i];
				if (token != null) {
					slots.add(new Slot(this.letters.charAt(i), token));
				}
			}
			return slots;
		}

	}

}
