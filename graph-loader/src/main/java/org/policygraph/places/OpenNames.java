package org.policygraph.places;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.SiteLeads.Verb;
import org.policygraph.text.Span;

/**
 * The sites of one text whose names no ending shows to be one: what is around them does.
 */
final class OpenNames {

	/** No name without a suffix is longer. */
	static final int LONGEST_UNSURE = 15;

	private static final int LONGEST_PLAIN = 8;

	/** A shorter name keeps the place before it: 重庆联交所. */
	private static final int SHORTEST_ALONE = 4;

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
		return scene(start, limit);
	}

	/** 在中国一汽，林岸察看 …: where a sentence begins, whatever its name. */
	private @Nullable Span scene(int start, int limit) {
		boolean opens = start < 2 || "。；！？\n".indexOf(this.text.charAt(start - 2)) >= 0;
		String next = this.text.substring(limit, Math.min(this.text.length(), limit + LONGEST_UNSURE));
		if (!opens || !next.startsWith("，") || !this.words.opens().isLooking(next) || this.names.isPlaceEnd(limit)) {
			return null;
		}
		return open(unsuffixedStart(this.names.chain(start, limit), limit), limit, true);
	}

	/** 前往长沙|中联重科|进行 …: after a place, a name of a few letters, and what is done there. */
	private @Nullable Span plain(int start, int end) {
		int from = this.names.placesEnd(start);
		if (from == start || this.words.opens().isLittleWordAt(this.text, from)) {
			return null;
		}
		for (int at = from + 3; at <= Math.min(end - 1, from + LONGEST_PLAIN); at++) {
			if (this.words.tails().isPlainStop(this.text, at) && !this.names.isPlaceEnd(at)) {
				int begin = (at - from < SHORTEST_ALONE) ? start : from;
				return this.words.isName(this.text.substring(from, at)) ? new Span(begin, at) : null;
			}
		}
		return null;
	}

	/**
	 * An item that no suffix shows to be a site: before 、 or 等, the last of a list that
	 * has a site already, or all that a verb of going leads to.
	 */
	@Nullable Span visited(int start, int end, int limit, Verb verb, boolean named) {
		Span plain = (verb != Verb.MEET) ? plain(start, end) : null;
		if (plain != null || verb == Verb.GREET) {
			return plain;
		}
		int others = this.words.tails().othersFrom(this.text, start);
		int stop = plainEnd(start, end);
		boolean over = stop < end && this.words.leads().isLookedAt(this.text, stop);
		boolean last = (end == limit || over) && (others < 0 || others >= end);
		int close = last ? stop : (others > 0 && others < end) ? others : end;
		boolean alone = last && !named;
		boolean joined = verb == Verb.MEET && this.words.leads().isWordJoin(this.text, start - 1);
		int places = this.names.placesEnd(start);
		boolean only = places > start && this.words.tails().mayStopAt(this.text, places);
		if (joined || alone && !isReached(verb, close) || places == close || only) {
			return null;
		}
		int from = unsuffixedStart(this.names.chain(start, close), close);
		boolean clear = alone || verb == Verb.MEET;
		return (!clear || !this.names.isPlaceEnd(close)) ? open(from, close, clear) : null;
	}

	/**
	 * Whether somebody went to what ends here, so that it is a place whatever its name.
	 */
	boolean isReached(Verb verb, int end) {
		boolean goes = verb == Verb.GO || verb == Verb.TO || verb == Verb.COME;
		boolean looked = this.words.leads().isLookedAt(this.text, end) || verb == Verb.GO
				&& this.text.startsWith("，", end) && this.words.opens().isLookingAt(this.text, end + 1);
		return verb == Verb.ARRIVE || goes && looked;
	}

	private @Nullable Span open(int from, int close, boolean clear) {
		String name = this.text.substring(from, Math.max(from, close));
		boolean said = this.words.leads().endsListAt(this.text, close);
		boolean fits = name.length() > 2 && this.words.opens().writerAt(name, 0) == 0 && name.length() <= LONGEST_UNSURE
				&& !this.words.opens().isDivision(name)
				&& (said ? this.words.isName(name) : this.words.mayBeVisited(name));
		boolean sure = !clear || this.words.mayBeVenue(name) && !this.words.opens().isThingAt(this.text, close);
		return (fits && sure) ? new Span(from, close) : null;
	}

	/** 长沙|中联重科 has a name of its own, 安徽矿机 has none without its place. */
	private int unsuffixedStart(PlaceChain chain, int close) {
		boolean own = chain.end() > chain.start() && (this.words.isOwnAt(this.text, chain.end())
				|| this.names.isCalledAfter(chain, this.text.substring(chain.end(), close)));
		return own ? chain.last()
				: (close - chain.end() < SHORTEST_ALONE && chain.last() == chain.start() && chain.end() < close)
						? chain.start() : chain.end();
	}

	/** The first position at which a name without a suffix may stop. */
	private int plainEnd(int start, int end) {
		for (int at = this.names.placesEnd(start) + 2; at < end; at++) {
			if (this.words.tails().mayStopAt(this.text, at) || this.words.leads().happensAt(this.text, at)) {
				return at;
			}
		}
		return end;
	}

}
