package org.policygraph.places;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.SiteLeads.Verb;
import org.policygraph.text.Span;

/**
 * The sites of one text whose names no ending shows to be one: what is around them does.
 */
final class OpenNames {

	private static final int LONGEST_UNSURE = 15;

	private static final int LONGEST_PLAIN = 8;

	private final SiteWords words;

	private final SiteNames names;

	private final String text;

	OpenNames(SiteWords words, SiteNames names, String text) {
		this.words = words;
		this.names = names;
		this.text = text;
	}

	/**
	 * What stands between 在 and 举行, whatever its name: 在航天城举行.
	 */
	@Nullable Span met(int start, int limit) {
		for (int at = start + 2; at <= Math.min(limit, start + LONGEST_UNSURE + 6); at++) {
			if (this.words.leads().heldAt(this.text, at)) {
				int from = this.names.placesEnd(start);
				int end = this.words.leads().withoutManners(this.text, from, at);
				boolean name = !this.names.isAbroad(from) && !this.names.isPlaceEnd(end) && end - from > 1
						&& end - from <= LONGEST_UNSURE && this.words.mayBeVenue(this.text.substring(from, end));
				return name ? new Span(from, end) : null;
			}
		}
		return null;
	}

	/** 前往长沙|中联重科|进行 …: after a place, a name of a few letters, and what is done there. */
	private @Nullable Span plain(int start, int end) {
		int from = this.names.placesEnd(start);
		if (from == start) {
			return null;
		}
		for (int at = from + 3; at <= Math.min(end - 1, from + LONGEST_PLAIN); at++) {
			if (this.words.tails().isPlainStop(this.text, at) && !this.names.isPlaceEnd(at)) {
				return this.words.isName(this.text.substring(from, at)) ? new Span(from, at) : null;
			}
		}
		return null;
	}

	/**
	 * An item that no suffix shows to be a site: before 、 or 等, or the last of a list
	 * that has a site already.
	 */
	@Nullable Span visited(int start, int end, int limit, Verb verb, boolean named) {
		if (verb == Verb.MEET || this.names.endsPlaces(start)) {
			return null;
		}
		Span plain = plain(start, end);
		if (plain != null) {
			return plain;
		}
		int others = this.text.indexOf('等', start);
		boolean last = end == limit && (others < 0 || others >= end);
		if (last && (!named || verb != Verb.GO)) {
			return null;
		}
		int close = last ? plainEnd(start, end) : (others > 0 && others < end) ? others : end;
		int from = unsuffixedStart(this.names.chain(start, close), close);
		boolean item = close - from <= LONGEST_UNSURE && close - from > 2 && this.names.placesEnd(from) != close;
		return (item && this.words.isName(this.text.substring(from, close))) ? new Span(from, close) : null;
	}

	/** 长沙|中联重科 has a name of its own, 安徽矿机 has none without its place. */
	private static int unsuffixedStart(PlaceChain chain, int close) {
		return (close - chain.end() < 4 && chain.last() == chain.start() && chain.end() < close) ? chain.start()
				: chain.end();
	}

	/** The first position at which a name without a suffix may stop. */
	private int plainEnd(int start, int end) {
		for (int at = this.names.placesEnd(start) + 3; at < end; at++) {
			if (this.words.tails().mayStopAt(this.text, at) || this.words.leads().happensAt(this.text, at)) {
				return at;
			}
		}
		return end;
	}

}
