package org.policygraph.people;

import java.util.BitSet;
import java.util.List;

import org.policygraph.people.hanlp.Token;
import org.policygraph.text.Span;

/**
 * A text with the words that the dictionary cuts it into and the places where no name is
 * looked for.
 */
final class Scene {

	private static final String GAPS = " 　\t";

	private static final char PARTICLE = '的';

	private static final int LONGEST_REMARK = 8;

	private final String text;

	private final List<Token> tokens;

	private final int[] tokenAt;

	private final BitSet closed;

	Scene(String text, List<Token> tokens, BitSet closed) {
		this.text = text;
		this.tokens = List.copyOf(tokens);
		this.closed = closed;
		this.tokenAt = new int[text.length()];
		for (int i = 0; i < tokens.size(); i++) {
			for (int p = tokens.get(i).start(); p < tokens.get(i).end(); p++) {
				this.tokenAt[p] = i;
			}
		}
	}

	String text() {
		return this.text;
	}

	int length() {
		return this.text.length();
	}

	/**
	 * {@return the character at the position, a line break beyond either end}
	 */
	char at(int position) {
		return (position >= 0 && position < this.text.length()) ? this.text.charAt(position) : '\n';
	}

	boolean closed(int position) {
		return this.closed.get(position);
	}

	/**
	 * {@return whether the dictionary cuts the text at the position, or cuts a particle
	 * from a word there: 许安标|的职务 has no 标的}
	 */
	boolean cutAt(int position) {
		return position <= 0 || position >= this.text.length() || token(position).start() == position
				|| this.text.charAt(position) == PARTICLE && token(position).end() == position + 1;
	}

	/**
	 * {@return the word of the dictionary that covers the position}
	 */
	Token token(int position) {
		return this.tokens.get(this.tokenAt[Math.min(position, this.tokenAt.length - 1)]);
	}

	/**
	 * {@return whether the range is only a part of one word of the dictionary}
	 */
	boolean insideWord(int start, int end) {
		Token token = token(start);
		return token.end() >= end && token.length() > end - start && !token.tag().startsWith("nr");
	}

	/**
	 * {@return the characters of the span without layout spaces}
	 */
	String name(Span span) {
		return span.in(this.text).replaceAll("[" + GAPS + "]", "");
	}

	static boolean han(char character) {
		return character >= '\u3400' && character <= '\u9fff' || character == '〇';
	}

	/**
	 * {@return the end of a remark in brackets that begins at the position, as lists
	 * print them after a name (苏辉（女）, 陈武（壮族）); the position itself where none begins}
	 */
	static int afterRemark(Scene scene, int position) {
		if ("（(".indexOf(scene.at(position)) < 0) {
			return position;
		}
		int end = position + 1;
		while (end - position <= LONGEST_REMARK && han(scene.at(end))) {
			end++;
		}
		return ("）)".indexOf(scene.at(end)) >= 0) ? end + 1 : position;
	}

	/**
	 * {@return the beginning of a remark in brackets that ends before the position:
	 * 副部长（主持工作）高岩; the position itself where none ends}
	 */
	static int beforeRemark(Scene scene, int position) {
		int start = position - 1;
		if ("）)".indexOf(scene.at(start)) < 0) {
			return position;
		}
		start--;
		while (position - start <= LONGEST_REMARK && han(scene.at(start))) {
			start--;
		}
		return ("（(".indexOf(scene.at(start)) >= 0) ? start : position;
	}

	static boolean gap(char character) {
		return GAPS.indexOf(character) >= 0;
	}

	/**
	 * {@return whether the character is neither Chinese nor a letter or digit: a
	 * punctuation mark, blank or line break}
	 */
	static boolean mark(char character) {
		return !Character.isLetterOrDigit(character);
	}

}
