package org.policygraph.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** One pass over one text. */
final class SiteScan {

	private static final String CLAUSE_ENDS = "，。；：！？\n";

	private static final String SENTENCE_ENDS = "。！？\n";

	private static final int LONGEST_UNSURE = 15;

	private static final int LONGEST_PLAIN = 8;

	private final SiteWords words;

	private final String text;

	private final Map<Integer, PlaceMention> placesByStart = new HashMap<>();

	private final Map<Integer, PlaceMention> placesByEnd = new HashMap<>();

	private final List<SiteMention> sites = new ArrayList<>();

	SiteScan(SiteWords words, String text, List<PlaceMention> places) {
		this.words = words;
		this.text = text;
		for (PlaceMention place : places) {
			this.placesByStart.put(place.span().start(), place);
			this.placesByEnd.put(place.span().end(), place);
		}
	}

	List<SiteMention> sites() {
		int position = 0;
		while (position < this.text.length()) {
			int before = this.sites.size();
			int led = read(position);
			boolean found = this.sites.size() > before;
			position = found ? this.sites.get(this.sites.size() - 1).span().end() : position + Math.max(1, led);
		}
		return List.copyOf(this.sites);
	}

	/** Reads what a word at this position leads to; gives that word's length. */
	private int read(int position) {
		int visit = this.words.visitAt(this.text, position);
		if (visit > 0) {
			list(position + visit, true);
			return visit;
		}
		int located = this.words.locatedAt(this.text, position);
		if (located > 0) {
			add(located(position + located), "site.located");
			return located;
		}
		int scene = this.words.sceneAt(this.text, position);
		if (scene > 0) {
			list(position + scene, false);
		}
		else if (position == 0 || SENTENCE_ENDS.indexOf(this.text.charAt(position - 1)) >= 0) {
			add(subject(position), "site.subject");
		}
		return scene;
	}

	private void add(@Nullable Span name, String rule) {
		if (name != null && !this.words.isGeneric(name.in(this.text))) {
			this.sites.add(new SiteMention(name, rule));
		}
	}

	/** 位于南京的紫金山实验室汇集了 …: after 的 whatever follows, the name ends with its suffix. */
	private @Nullable Span located(int start) {
		int of = this.text.indexOf('的', start);
		int limit = clauseEnd(start);
		Span name = (of > 0 && of < limit) ? name(of + 1, limit, (end) -> true) : null;
		return (name != null) ? new Span(name.start(), this.words.widest(this.text, name.start(), name.end(), limit))
				: null;
	}

	private @Nullable Span subject(int start) {
		int end = this.words.nameEnd(this.text, start, clauseEnd(start), (at) -> this.words.isSubject(this.text, at));
		Span name = (end > 0) ? new Span(Math.max(start, this.text.lastIndexOf('的', end) + 1), end) : null;
		return (name != null && this.words.isName(name.in(this.text))) ? name : null;
	}

	/**
	 * Reads a list of sites up to the item that is followed by something else. In a visit
	 * an item without a site's suffix, or that only says its sort, counts beside one that
	 * has a name.
	 */
	private void list(int start, boolean visit) {
		int limit = clauseEnd(start);
		List<Span> items = new ArrayList<>();
		int at = start;
		int join = 1;
		while (at < limit && join > 0) {
			int end = itemEnd(at, limit);
			Span name = name(at, end, (position) -> position == end || this.words.mayStopAt(this.text, position));
			Span item = (name == null && visit) ? unsuffixed(at, end, limit) : name;
			if (item == null && placesEnd(at) != end) {
				break;
			}
			if (item != null) {
				items.add(item);
			}
			at = (item != null) ? item.end() : end;
			join = this.words.joinAt(this.text, at);
			at += join;
		}
		boolean said = visit && this.words.endsListAt(this.text, at);
		addAll(items, said, visit ? "site.visit" : (at == limit) ? "site.scene" : "site.venue");
	}

	private void addAll(List<Span> items, boolean said, String rule) {
		if (said || items.stream().anyMatch(this::isNamed)) {
			items.forEach((item) -> this.sites
				.add(new SiteMention(item, this.words.hasSuffix(item.in(this.text)) ? rule : "site.list")));
		}
	}

	/**
	 * Whether the name by itself shows a site: by its suffix, or by the place before it.
	 */
	private boolean isNamed(Span item) {
		String name = item.in(this.text);
		return this.words.hasSuffix(name) ? !this.words.isGeneric(name) : this.placesByEnd.containsKey(item.start());
	}

	private @Nullable Span unsuffixed(int start, int end, int limit) {
		Span plain = plain(start, end);
		return (plain != null) ? plain : unsure(start, end, limit);
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

	/**
	 * The end of the places that stand side by side from this position on, or the
	 * position.
	 */
	private int placesEnd(int start) {
		int at = start;
		for (PlaceMention place = this.placesByStart.get(at); place != null; place = this.placesByStart.get(at)) {
			at = place.span().end();
		}
		return at;
	}

	/** The next 、 outside of brackets and quotes, or the limit. */
	private int itemEnd(int start, int limit) {
		int depth = 0;
		for (int i = start; i < limit; i++) {
			char c = this.text.charAt(i);
			if ("“《（".indexOf(c) >= 0) {
				depth++;
			}
			else if ("”》）".indexOf(c) >= 0) {
				depth--;
			}
			else if (c == '、' && depth <= 0) {
				return i;
			}
		}
		return limit;
	}

	private int clauseEnd(int start) {
		int end = start;
		while (end < this.text.length() && CLAUSE_ENDS.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/**
	 * The site whose name begins a stretch of text, less the places that are not part of
	 * it.
	 */
	private @Nullable Span name(int from, int limit, IntPredicate stop) {
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

}
