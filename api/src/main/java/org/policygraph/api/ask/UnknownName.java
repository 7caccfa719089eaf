package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.policygraph.api.ask.Thing.Kind;

/** Words of a question that together may be a name which the graph does not have. */
final class UnknownName {

	private static final int LONGEST = 30;

	private UnknownName() {
	}

	/**
	 * {@return the words with some of them joined to a name, if they can be one}
	 * @param words the words of a question
	 * @param start the first of the name
	 * @param end the first after it
	 */
	static Optional<List<Token>> joined(List<Token> words, int start, int end) {
		List<Token> some = words.subList(start, end);
		StringBuilder name = new StringBuilder();
		some.forEach((token) -> name.append(token.text()));
		boolean matter = start > 0 && (words.get(start - 1).means("对") || words.get(start - 1).means("给"));
		if (!canBeName(some, name.toString(), matter) || isBesideSomebody(words, start, name.toString())) {
			return Optional.empty();
		}
		List<Token> joined = new ArrayList<>(words.subList(0, start));
		joined.add(Token.free(name.toString()));
		joined.addAll(words.subList(end, words.size()));
		return Optional.of(joined);
	}

	/** 李强的老家 is nobody's name. */
	private static boolean isBesideSomebody(List<Token> words, int start, String name) {
		int before = start - 1;
		while (before >= 0 && words.get(before).means(Vocabulary.NOTHING)) {
			before--;
		}
		return before >= 0 && words.get(before).names(Kind.P) && Shape.kinds(name).contains("P");
	}

	/**
	 * A name has something in it that is no word of questions; only what something is
	 * about has places in it: 关于乌克兰危机.
	 */
	private static boolean canBeName(List<Token> tokens, String name, boolean matter) {
		boolean something = tokens.stream()
			.anyMatch((token) -> token.isUnknown() || token.means(Token.QUOTE) || token.means("称")
					|| (tokens.size() > 1 && token.names(Kind.T)))
				|| isMeetingOfBody(tokens) || (matter && tokens.size() > 1);
		boolean asks = tokens.stream().anyMatch((token) -> token.says("asks"));
		boolean localizer = tokens.size() > 1 && tokens.get(0).text().length() == 1 && tokens.get(1).isUnknown();
		boolean bare = (localizer || !tokens.get(0).means(Vocabulary.NOTHING))
				&& !tokens.get(tokens.size() - 1).means(Vocabulary.NOTHING);
		boolean place = !tokens.get(tokens.size() - 1).means("人群")
				&& tokens.stream().anyMatch((token) -> token.names(Kind.L)) && Shape.kinds(name).contains("L");
		boolean known = (place && !matter)
				|| tokens.stream().anyMatch((token) -> token.names(Kind.P) || token.names(Kind.E));
		boolean day = tokens.stream().anyMatch((token) -> token.days() != null) && !Shape.kinds(name).contains("E");
		return something && !day && bare && !tokens.get(0).says("joins")
				&& (matter || !tokens.get(tokens.size() - 1).says("ends")) && !asks && !known && name.length() > 1
				&& name.length() <= LONGEST;
	}

	/** 中共中央政治局会议 may be called nothing else. */
	private static boolean isMeetingOfBody(List<Token> tokens) {
		return tokens.size() > 1 && tokens.get(tokens.size() - 1).means("会")
				&& tokens.get(tokens.size() - 2).names(Kind.O);
	}

}
