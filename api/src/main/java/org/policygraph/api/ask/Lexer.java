package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a question into names, days, quotations, numbers and words so that as few
 * characters as possible are left over, and of such cuts the one with the fewest pieces.
 */
final class Lexer {

	private static final Pattern ORDINAL = Patterns.of("ordinal");

	private static final Pattern COUNTED = Patterns.of("counted");

	private static final Pattern QUOTED = Patterns.of("quoted");

	private static final Pattern INSIDE = Patterns.of("inside");

	private static final String NARROW = ",;:?!()";

	private static final String WIDE = "，；：？！（）";

	private static final int UNKNOWN = 100;

	private static final int PIECE = 10;

	/** A name is better than a word of the same length. */
	private static final int NAME = 9;

	private final String text;

	private final Map<Integer, List<Token>> pieces = new HashMap<>();

	private Lexer(String text) {
		this.text = text;
	}

	/**
	 * Cuts a question.
	 * @param text the question, simplified, without blanks
	 * @param names what parts of it name, by the part
	 * @param today the day of the question
	 * @return the pieces in order, those that mean nothing too
	 */
	static List<Token> cut(String text, Map<String, List<Thing>> names, LocalDate today) {
		Lexer lexer = new Lexer(text);
		lexer.addPieces(names, today);
		return lexer.best();
	}

	private void addPieces(Map<String, List<Thing>> names, LocalDate today) {
		Matcher quoted = QUOTED.matcher(this.text);
		while (quoted.find()) {
			String inside = asPrinted((quoted.group(1) != null) ? quoted.group(1) : quoted.group(2));
			add(quoted.start(), quoted.group().length(), new Token(inside, Token.QUOTE,
					names.getOrDefault(inside, names.getOrDefault(quoted.group(), List.of())), null, false));
		}
		DayWords.in(this.text, today).forEach((said) -> {
			String words = this.text.substring(said.start(), said.end());
			add(said.start(), words.length(), new Token(words, "D", List.of(), said.days(), false));
		});
		Matcher ordinal = ORDINAL.matcher(this.text);
		while (ordinal.find()) {
			add(ordinal.start(), ordinal.group().length(), Token.word(ordinal.group(), Token.ORDINAL));
		}
		Matcher counted = COUNTED.matcher(this.text);
		while (counted.find()) {
			add(counted.start(), counted.group().length(), Token.word(counted.group(), Vocabulary.NOTHING));
		}
		for (int start = 0; start < this.text.length(); start++) {
			for (int end = start + 1; end <= this.text.length(); end++) {
				addWordOrName(start, this.text.substring(start, end), names);
			}
		}
	}

	/** Signs between Chinese characters are wide in print. */
	private static String asPrinted(String quoted) {
		StringBuilder printed = new StringBuilder(quoted);
		for (int i = 1; i < printed.length(); i++) {
			int sign = NARROW.indexOf(printed.charAt(i));
			if (sign >= 0 && Character.isIdeographic(printed.charAt(i - 1))) {
				printed.setCharAt(i, WIDE.charAt(sign));
			}
		}
		return printed.toString();
	}

	private void addWordOrName(int start, String part, Map<String, List<Thing>> names) {
		List<Thing> things = names.get(part);
		if (things != null) {
			add(start, part.length(), Token.name(part, things));
		}
		String meaning = (part.length() <= Vocabulary.longest() + 1) ? meaning(part) : null;
		if (meaning != null) {
			add(start, part.length(), Token.word(part, meaning));
		}
	}

	/** 见过面 and 发表了讲话 mean what 见面 and 发表讲话 do. */
	private static @Nullable String meaning(String part) {
		String meaning = Vocabulary.meaning(part);
		String without = INSIDE.matcher(part.substring(1)).replaceFirst("");
		boolean inside = without.length() + 1 < part.length();
		return (meaning == null && inside) ? Vocabulary.meaning(part.charAt(0) + without) : meaning;
	}

	private final Map<Token, Integer> lengths = new java.util.IdentityHashMap<>();

	private void add(int start, int length, Token token) {
		this.lengths.put(token, length);
		this.pieces.computeIfAbsent(start, (at) -> new ArrayList<>()).add(token);
	}

	private List<Token> best() {
		int length = this.text.length();
		int[] cost = new int[length + 1];
		@Nullable Token[] chosen = new Token[length + 1];
		for (int at = length - 1; at >= 0; at--) {
			cost[at] = UNKNOWN + cost[at + 1];
			for (Token token : this.pieces.getOrDefault(at, List.of())) {
				int after = cost[at + this.lengths.getOrDefault(token, 1)];
				int total = after + (token.things().isEmpty() ? PIECE : NAME);
				if (total < cost[at] || (total == cost[at] && chosen[at] == null)) {
					cost[at] = total;
					chosen[at] = token;
				}
			}
		}
		return walk(chosen);
	}

	private List<Token> walk(@Nullable Token[] chosen) {
		List<Token> tokens = new ArrayList<>();
		StringBuilder unknown = new StringBuilder();
		int at = 0;
		while (at < this.text.length()) {
			Token token = chosen[at];
			if (token == null) {
				unknown.append(this.text.charAt(at));
				at++;
			}
			else {
				flush(unknown, tokens);
				tokens.add(token);
				at += this.lengths.getOrDefault(token, 1);
			}
		}
		flush(unknown, tokens);
		return Collections.unmodifiableList(tokens);
	}

	private static void flush(StringBuilder unknown, List<Token> tokens) {
		if (!unknown.isEmpty()) {
			tokens.add(Token.unknown(unknown.toString()));
			unknown.setLength(0);
		}
	}

}
