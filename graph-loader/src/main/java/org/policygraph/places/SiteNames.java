package org.policygraph.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** Where the names of sites begin and end in one text. */
final class SiteNames {

	private static final int LONGEST_UNSURE = 15;

	private static final int LONGEST_PLAIN = 8;

	private final SiteWords words;

	private final String text;

	private final Map<Integer, PlaceMention> placesByStart = new HashMap<>();

	private final Map<Integer, PlaceMention> placesByEnd = new HashMap<>();

	SiteNames(SiteWords words, String text, List<PlaceMention> places) {
		this.words = words;
		this.text = text;
		for (PlaceMention place : places) {
			this.placesByStart.put(place.span().start(), place);
			this.placesByEnd.put(place.span().end(), place);
		}
	}

	/**
	 * Whether the name by itself shows a site: by its suffix, or by the place before it.
	 */
	boolean isNamed(Span item) {
		String name = item.in(this.text);
		return this.words.hasSuffix(name) ? !this.words.isGeneric(name) : this.placesByEnd.containsKey(item.start());
	}

	/**
	 * The end of the places that stand side by side from this position on, or the
	 * position.
	 */
	int placesEnd(int start) {
		int at = start;
		for (PlaceMention place = this.placesByStart.get(at); place != null; place = this.placesByStart.get(at)) {
			at = place.span().end();
		}
		return at;
	}

	/**
	 * The site whose name begins a stretch of text, less the places that are not part of
	 * it.
	 */
	@Nullable Span name(int from, int limit, IntPredicate stop) {
		int start = afterPlaces(from, limit);
		int end = this.words.nameEnd(this.text, start, limit, (at) -> stop.test(at) && placesEnd(start) != at);
		if (end < 0) {
			return null;
		}
		int of = this.text.lastIndexOf('的', end - 1);
		int begin = besidePlace((of >= start) ? afterPlaces(of + 1, end) : start, end);
		int last = this.words.withoutHall(this.text, begin, end);
		return (placesEnd(begin) != end && this.words.isName(this.text.substring(begin, last))) ? new Span(begin, last)
				: null;
	}

	/**
	 * A landmark's name begins after its city (平壤|锦绣山迎宾馆), every site's after its
	 * township (潼川镇|老西街广场); 东营国际机场 and 清源村农家书屋 would say nothing without.
	 */
	private int besidePlace(int begin, int end) {
		PlaceMention place = this.placesByStart.get(begin);
		if (place == null || place.span().end() >= end) {
			return begin;
		}
		String rest = this.text.substring(place.span().end(), end);
		boolean stands = (place.level() == Level.TOWNSHIP) ? this.words.hasSuffix(rest) && !this.words.isGeneric(rest)
				: place.level() != Level.VILLAGE && this.words.isLandmark(rest);
		return stands ? place.span().end() : begin;
	}

	/**
	 * One place at the head of a name belongs to it (祁县子洪水库); of a chain of places at
	 * most the last does, where it is a village or an organ or public institution is its
	 * own (迎泽区人民法院); nor does the place of a venue that the whole country knows
	 * (北京人民大会堂).
	 */
	private int afterPlaces(int from, int limit) {
		int start = ("了过".indexOf(this.text.charAt(Math.min(from, this.text.length() - 1))) >= 0) ? from + 1 : from;
		int at = start;
		int last = start;
		int places = 0;
		for (PlaceMention place = this.placesByStart.get(at); place != null
				&& place.span().end() < limit; place = this.placesByStart.get(at)) {
			last = at;
			at = place.span().end();
			places++;
		}
		if (this.words.venueAt(this.text, at) > 0) {
			return at;
		}
		PlaceMention nearest = this.placesByStart.get(last);
		boolean own = this.words.isOwnAt(this.text, at) || this.words.isSuffixAt(this.text, at)
				|| (nearest != null && nearest.level() == Level.VILLAGE);
		return (places < 2) ? start : own ? last : at;
	}

	/** 前往长沙|中联重科|进行 …: after a place, a name of a few letters, and what is done there. */
	private @Nullable Span plain(int start, int end) {
		int from = placesEnd(start);
		if (from == start) {
			return null;
		}
		for (int at = from + 3; at <= Math.min(end - 1, from + LONGEST_PLAIN); at++) {
			if (this.words.isPlainStop(this.text, at)) {
				return this.words.isName(this.text.substring(from, at)) ? new Span(from, at) : null;
			}
		}
		return null;
	}

	/** An item between two 、 or before 等 that no suffix shows to be a site. */
	private @Nullable Span unsure(int start, int end, int limit) {
		int others = this.text.indexOf('等', start);
		int close = (others > 0 && others < end) ? others : end;
		int from = afterPlaces(start, close);
		boolean inList = close < limit && close - from <= LONGEST_UNSURE && close - from > 2
				&& placesEnd(from) != close;
		return (inList && this.words.isName(this.text.substring(from, close))) ? new Span(from, close) : null;
	}

	@Nullable Span unsuffixed(int start, int end, int limit) {
		Span plain = plain(start, end);
		return (plain != null) ? plain : unsure(start, end, limit);
	}

}
