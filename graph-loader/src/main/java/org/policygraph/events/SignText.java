package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.policygraph.text.Span;

/**
 * A text in which every person (with the posts beside the name), date, place and site is
 * one sign, so that a rule can be a plain pattern: {@code
 *
<P>
 * 出席会议}. Positions lead back to the original text.
 */
final class SignText {

	private static final String NARROW = ",;:?!()";

	private static final String WIDE = "，；：？！（）";

	/** Some papers set a blank on either side of a number: 召开 2018 年工作会. */
	private static final Pattern BLANK = Pattern
		.compile("(?<=\\p{IsHan}) (?=[0-9]{1,4} \\p{IsHan})|(?<=\\p{IsHan} [0-9]{1,4}) (?=\\p{IsHan})");

	/** 活动（以下简称“活动”）: by what a name is called from here on, no rule goes. */
	private static final Pattern ABBREVIATED = Pattern.compile("[（(](?:以下|下)?简?称[^（）()\n]{1,30}[）)]");

	private static final char FIRST_IDEOGRAPH = '\u4E00';

	private final String original;

	private final String signs;

	private final List<Tag> tags;

	private final int[] starts;

	private final int[] ends;

	private SignText(String original, String signs, List<Tag> tags, int[] starts, int[] ends) {
		this.original = original;
		this.signs = signs;
		this.tags = List.copyOf(tags);
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * Replaces the tagged spans of a text by their signs. Of overlapping tags the one
	 * that comes first in the list wins.
	 */
	static SignText of(String text, List<Tag> tags) {
		List<Tag> chosen = withoutOverlaps(tags);
		StringBuilder signs = new StringBuilder();
		int[] starts = new int[text.length()];
		int[] ends = new int[text.length()];
		int next = 0;
		Set<Integer> blanks = Stream.of(BLANK, ABBREVIATED)
			.flatMap((unread) -> unread.matcher(text).results())
			.flatMap((unread) -> IntStream.range(unread.start(), unread.end()).boxed())
			.collect(Collectors.toSet());
		for (int i = 0; i < text.length();) {
			if (blanks.contains(i)) {
				i++;
				continue;
			}
			boolean tagged = next < chosen.size() && chosen.get(next).span().start() == i;
			starts[signs.length()] = i;
			int end = tagged ? chosen.get(next).span().end() : i + 1;
			ends[signs.length()] = end;
			signs.append(tagged ? chosen.get(next).sign().symbol() : mark(text, i));
			next += tagged ? 1 : 0;
			i = end;
		}
		return new SignText(text, signs.toString(), tags, starts, ends);
	}

	/**
	 * Web pages print narrow marks between Chinese words: they are read as the wide ones.
	 */
	private static char mark(String text, int at) {
		char mark = text.charAt(at);
		int which = NARROW.indexOf(mark);
		boolean chinese = at > 0 && which >= 0 && (text.charAt(at - 1) >= FIRST_IDEOGRAPH
				|| at + 1 < text.length() && text.charAt(at + 1) >= FIRST_IDEOGRAPH);
		return chinese ? WIDE.charAt(which) : mark;
	}

	private static List<Tag> withoutOverlaps(List<Tag> tags) {
		List<Tag> chosen = new ArrayList<>();
		for (Tag tag : tags) {
			if (tag.span().length() > 0 && chosen.stream().noneMatch((other) -> other.span().overlaps(tag.span()))) {
				chosen.add(tag);
			}
		}
		chosen.sort(Comparator.comparing(Tag::span));
		return chosen;
	}

	/**
	 * {@return the text in signs}
	 */
	String signs() {
		return this.signs;
	}

	/**
	 * {@return the original text}
	 */
	String original() {
		return this.original;
	}

	/**
	 * {@return the span of the original text that the given range of signs stands for}
	 */
	Span original(int from, int to) {
		if (from == to) {
			int at = (from < this.signs.length()) ? this.starts[from] : this.original.length();
			return new Span(at, at);
		}
		return new Span(this.starts[from], this.ends[to - 1]);
	}

	/**
	 * {@return the spans with a tag of this sort at the beginning of what the sign at an
	 * index stands for: 迎泽区 of the site 迎泽区人民法院}
	 */
	List<Span> beginning(Sign sort, int index) {
		return this.tags.stream()
			.filter((tag) -> tag.sign() == sort && tag.span().start() == this.starts[index]
					&& tag.span().end() < this.ends[index])
			.map(Tag::span)
			.toList();
	}

	/**
	 * {@return the number of signs that stand for the original text before a position}
	 */
	int indexOf(int position) {
		int index = 0;
		while (index < this.signs.length() && this.ends[index] <= position) {
			index++;
		}
		return index;
	}

	/** What a sign stands for. */
	enum Sign {

		/** A person with the posts beside the name. */
		PERSON('\uE000', "<P>"),
		/** A date expression. */
		DATE('\uE001', "<D>"),
		/** An administrative division, a country, a foreign city. */
		PLACE('\uE002', "<L>"),
		/** A venue or another named site. */
		SITE('\uE003', "<S>");

		private final char symbol;

		private final String notation;

		Sign(char symbol, String notation) {
			this.symbol = symbol;
			this.notation = notation;
		}

		char symbol() {
			return this.symbol;
		}

		/**
		 * {@return the given rule or example with {@code
		 *
		<P>
		 * } … written as signs}
		 */
		static String encode(String notated) {
			String encoded = notated;
			for (Sign sign : values()) {
				encoded = encoded.replace(sign.notation, String.valueOf(sign.symbol));
			}
			return encoded;
		}

	}

	/**
	 * A span of the original text that becomes a sign.
	 *
	 * @param sign the sign
	 * @param span the span
	 */
	record Tag(Sign sign, Span span) {

	}

}
