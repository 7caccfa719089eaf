package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Sentences;
import org.policygraph.text.Span;

/** How far the items of a series reach. */
final class Extents {

	private final String text;

	private final Cues cues;

	Extents(String text, Cues cues) {
		this.text = text;
		this.cues = cues;
	}

	/**
	 * Returns the items of a series: each from after its marker to the next, the last to
	 * the end of the enumeration.
	 * @param series the series
	 * @param later what was found after its beginning
	 * @param limit where an item of an enclosing series begins; the text's end if none
	 * does
	 * @return one span an item, without blanks at its ends
	 */
	List<Span> items(Series series, List<Found> later, int limit) {
		List<Span> items = new ArrayList<>();
		List<Marker> markers = series.markers();
		for (int i = 0; i + 1 < markers.size(); i++) {
			items.add(trimmed(markers.get(i).end(), markers.get(i + 1).start()));
		}
		Marker last = series.last();
		int end = lastEnd(last, items);
		for (Found other : later) {
			if (other.start() >= last.end() && other.start() < end) {
				int sentence = Sentences.start(this.text, other.start());
				boolean separate = other.series().style().equals(series.style()) && sentence > last.end();
				end = separate ? sentence : Math.max(end, other.end());
			}
		}
		items.add(trimmed(last.end(), Math.min(end, limit)));
		return items;
	}

	/**
	 * Points that each take a paragraph, or several sentences, end with the paragraph;
	 * points of one sentence each end with a sentence.
	 */
	private int lastEnd(Marker last, List<Span> before) {
		int sentence = Sentences.end(this.text, last.end());
		boolean ownParagraph = last.start() == Sentences.paragraphStart(this.text, last.start());
		if (!ownParagraph && !elaborates(before, new Span(last.end(), sentence))) {
			return sentence;
		}
		int paragraph = Sentences.paragraphEnd(this.text, last.end());
		for (int at = sentence; at < paragraph; at = Math.max(at + 1, Sentences.end(this.text, at))) {
			if (isClosingQuote(at) || this.cues.passage().matcher(this.text).region(at, paragraph).lookingAt()) {
				return at;
			}
		}
		return paragraph;
	}

	/**
	 * Whether the last point goes on after its first sentence: where half of the points
	 * before it do, or where it would be a bare title among points that are more.
	 */
	private boolean elaborates(List<Span> before, Span first) {
		long several = before.stream().filter((item) -> sentences(item) > 1).count();
		boolean moreThanTitles = before.stream().noneMatch(this::isBareTitle);
		return several * 2 >= before.size() || (isBareTitle(first) && (several > 0 || moreThanTitles));
	}

	private int sentences(Span item) {
		return Sentences.count(this.text, item.start(), item.end());
	}

	private boolean isBareTitle(Span item) {
		String title = item.in(this.text).replaceAll("[，；。]$", "");
		return title.chars().noneMatch((c) -> "。，；：".indexOf(c) >= 0);
	}

	private boolean isClosingQuote(int at) {
		return "”’」』".indexOf(this.text.charAt(at)) >= 0;
	}

	private Span trimmed(int start, int end) {
		int last = end;
		while (last > start && Character.isWhitespace(this.text.charAt(last - 1))) {
			last--;
		}
		return new Span(start, last);
	}

}
