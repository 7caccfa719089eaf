package org.policygraph.places;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** Where the names of sites begin and end in one text. */
final class SiteNames {

	private final SiteWords words;

	private final String text;

	private final Map<Integer, PlaceMention> placesByStart = new HashMap<>();

	private final Map<Integer, PlaceMention> placesByEnd = new HashMap<>();

	private final BitSet withinPlaces = new BitSet();

	SiteNames(SiteWords words, String text, List<PlaceMention> places) {
		this.words = words;
		this.text = text;
		for (PlaceMention place : places) {
			this.placesByStart.put(place.span().start(), place);
			this.placesByEnd.put(place.span().end(), place);
			this.withinPlaces.set(place.span().start() + 1, place.span().end());
		}
	}

	/**
	 * Whether the name by itself shows a site: by its suffix, or by the place before it.
	 */
	boolean isNamed(Span item) {
		String name = item.in(this.text);
		return this.words.ends().hasSuffix(name) ? !this.words.isGeneric(name)
				: this.placesByEnd.containsKey(item.start());
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
		PlaceChain chain = chain(from, limit);
		int start = chain.start();
		int end = end(start, limit, stop);
		if (end < 0 || chain.end() > start && this.words.opens().isLittleWordAt(this.text, chain.end())) {
			return null;
		}
		int beside = this.words.tails().besideAt(this.text, end);
		Span nearby = (beside > 0 && end + beside < limit) ? name(end + beside, limit, stop) : null;
		if (nearby != null) {
			return nearby;
		}
		int of = Math.max(this.text.lastIndexOf('的', end - 1), this.text.lastIndexOf('—', end - 1));
		int named = (of > start + 1) ? of + 1 : start;
		int begin = begin(named + this.words.opens().writerAt(this.text, named), end);
		int last = this.words.ends().withoutHall(this.text, begin, end);
		return (placesEnd(begin) != end && this.words.isName(this.text.substring(begin, last))) ? new Span(begin, last)
				: null;
	}

	private int end(int start, int limit, IntPredicate stop) {
		int end = this.words.ends()
			.nameEnd(this.text, start, limit,
					(at) -> placesEnd(start) != at && !isWithinPlace(at) && !this.words.goesOn(this.text, at, limit)
							&& (stop.test(at) || this.words.tails().isBuilt(this.text, at)
									|| this.words.happensAt(this.text, start, at)));
		return (end > 0) ? this.words.ends().withBracket(this.text, end, limit) : end;
	}

	/** 越南河|内 */
	private boolean isWithinPlace(int position) {
		return this.withinPlaces.get(position);
	}

	/**
	 * Where a name begins that ends here. Of the places at its head none belongs to a
	 * venue that the whole country knows (北京|人民大会堂); a village does (清源村农家书屋), as does
	 * any nearest place before what has no name of its own or is its own organ (云溪镇中心小学,
	 * 迎泽区人民法院). One place alone does too (祁县子洪水库), unless it is a township (潼川镇|老西街广场) or
	 * a city before a landmark (平壤|锦绣山迎宾馆).
	 */
	private int begin(int from, int end) {
		PlaceChain chain = chain(from, end);
		int at = chain.end();
		if (chain.start() == at || this.words.venueAt(this.text, at) > 0) {
			return at;
		}
		String rest = this.text.substring(at, end);
		Level level = chain.nearest().level();
		if (level == Level.VILLAGE || isHomeCountry(chain.nearest()) || this.words.isGeneric(rest)
				|| this.words.ends().isSuffixAt(this.text, at)) {
			return chain.last();
		}
		if (chain.start() < chain.last()) {
			boolean own = this.words.isOwnAt(this.text, at) || isCalledAfter(chain, rest);
			boolean whole = own && this.words.isEnterprise(rest) && isShort(this.placesByStart.get(chain.start()));
			return whole ? chain.start() : own ? chain.last() : at;
		}
		boolean stands = (level == Level.TOWNSHIP) ? this.words.ends().hasSuffix(rest) : this.words.isLandmark(rest);
		return stands ? at : chain.start();
	}

	/**
	 * 福建省|马尾|造船公司: a short name begins that of an enterprise which only its trade tells
	 * apart.
	 */
	boolean isCalledAfter(PlaceChain chain, String rest) {
		PlaceMention last = chain.nearest();
		return this.words.isEnterprise(rest) && isShort(last);
	}

	/** 云泽 is short for 云泽市. */
	private boolean isShort(@Nullable PlaceMention place) {
		if (place == null) {
			return false;
		}
		String printed = place.span().in(this.text);
		return !place.candidates().isEmpty()
				&& place.candidates().stream().noneMatch((one) -> one.name().equals(printed));
	}

	/** 中国|商飞总部: nobody says of a site in China that it lies there. */
	private static boolean isHomeCountry(PlaceMention place) {
		return place.level() == Level.COUNTRY && place.candidates().get(0).code().equals("CN");
	}

	/** The places side by side from a position on. */
	PlaceChain chain(int from, int limit) {
		int start = from;
		while (start < limit && "了过 　".indexOf(this.text.charAt(start)) >= 0) {
			start++;
		}
		PlaceChain chain = new PlaceChain(start, start, start, null);
		for (PlaceMention place = this.placesByStart.get(start); place != null && place.span().end() < limit
				&& chain.goesDownTo(place); place = this.placesByStart.get(chain.end())) {
			chain = new PlaceChain(start, chain.end(), place.span().end(), place);
		}
		return chain;
	}

	/**
	 * Whether the name by itself shows a site beside others that only say their sort.
	 */
	boolean isFirm(Span item) {
		return this.placesByStart.containsKey(item.start()) || this.placesByEnd.containsKey(item.start())
				|| this.words.isEnterprise(item.in(this.text));
	}

	/**
	 * {@return where 和 joins two sites that were read as one name, or -1} An office may
	 * have it in its name: 人力资源和社会保障局.
	 */
	int joinIn(Span item) {
		int join = this.text.lastIndexOf('和', item.end() - 5);
		boolean joins = join >= item.start() + 4 && this.text.charAt(item.end() - 1) != '局';
		return (joins && !this.words.isGeneric(this.text.substring(join + 1, item.end()))) ? join : -1;
	}

	/**
	 * {@return whether a place ends here}
	 */
	boolean isPlaceEnd(int position) {
		return this.placesByEnd.containsKey(position);
	}

	/**
	 * {@return whether a country's name ends here: its cities need not be listed}
	 */
	boolean isAbroad(int position) {
		PlaceMention place = this.placesByEnd.get(position);
		return place != null && place.level() == Level.COUNTRY;
	}

	/**
	 * {@return whether the places here are all of an item: 仓园村|和角弓镇}
	 */
	boolean endsPlaces(int start) {
		int end = placesEnd(start);
		return end > start && this.words.leads().joinAt(this.text, end) > 0;
	}

}
