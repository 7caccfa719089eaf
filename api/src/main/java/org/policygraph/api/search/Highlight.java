package org.policygraph.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.graph.Row;

/**
 * A piece of a text with words that were searched for.
 *
 * @param field the text's name: {@code label}, {@code title}, {@code text}
 * @param start the piece's position in it, in UTF-16 units
 * @param snippet the piece
 * @param marks positions of the words in the piece
 */
record Highlight(@Schema(description = "The text's name: label, title, text.") String field,
		@Schema(description = "Where the piece begins in the text, in UTF-16 units.") int start, String snippet,
		@Schema(description = "Where in the piece the words stand.") List<Mark> marks) {

	private static final List<String> FIELDS = List.of("label", "title", "text");

	/** Characters around a find. */
	private static final int AROUND = 30;

	/** Pieces of one text. */
	private static final int MOST = 3;

	/**
	 * A word in a piece.
	 *
	 * @param start its first position in the piece
	 * @param end the position after its last
	 */
	record Mark(int start, int end) {

	}

	static List<Highlight> in(Row hit, List<String> words) {
		List<Highlight> highlights = new ArrayList<>();
		for (String field : FIELDS) {
			String text = hit.textOrNull(field);
			if (text != null && !(field.equals("title") && text.equals(hit.text("label")))) {
				highlights.addAll(in(field, text, words));
			}
		}
		return highlights;
	}

	static List<Highlight> in(String field, String text, List<String> words) {
		List<Mark> finds = finds(text, words);
		List<Highlight> highlights = new ArrayList<>();
		int i = 0;
		while (i < finds.size() && highlights.size() < MOST) {
			int start = boundary(text, Math.max(0, finds.get(i).start() - AROUND));
			int end = boundary(text, Math.min(text.length(), finds.get(i).end() + AROUND));
			List<Mark> marks = new ArrayList<>();
			while (i < finds.size() && finds.get(i).end() <= end) {
				marks.add(new Mark(finds.get(i).start() - start, finds.get(i).end() - start));
				i++;
			}
			highlights.add(new Highlight(field, start, text.substring(start, end), marks));
		}
		return highlights;
	}

	/** Finds that do not overlap, in order. */
	private static List<Mark> finds(String text, List<String> words) {
		String lower = text.toLowerCase(Locale.ROOT);
		String searched = (lower.length() == text.length()) ? lower : text;
		List<Mark> finds = new ArrayList<>();
		int at = 0;
		while (at < searched.length()) {
			int from = at;
			String word = words.stream().filter((one) -> searched.startsWith(one, from)).findFirst().orElse("");
			if (!word.isEmpty()) {
				finds.add(new Mark(at, at + word.length()));
			}
			at += Math.max(1, word.length());
		}
		return finds;
	}

	/** A position that is not inside of a character of two units. */
	private static int boundary(String text, int position) {
		boolean inside = position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position))
				&& Character.isHighSurrogate(text.charAt(position - 1));
		return inside ? position - 1 : position;
	}

}
