package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.places.Gazetteer;
import org.policygraph.text.Span;

/**
 * Countries and cities abroad, which are written with the same characters as people's
 * names: 东帝汶, 符拉迪沃斯托克.
 */
final class PlacesAbroad {

	/** Shorter ones (马里, 罗马) are the beginning of too many names. */
	private static final int SHORTEST = 3;

	private final Words names = Words
		.of(Gazetteer.namesAbroad().stream().filter((name) -> name.length() >= SHORTEST).toList());

	private final Lexicon lexicon;

	PlacesAbroad(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * {@return where a text prints them}
	 */
	List<Span> in(String text) {
		List<Span> places = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int length = this.names.longestAt(text, at);
			if (length > 0) {
				places.add(new Span(at, at + length));
			}
			at += Math.max(1, length);
		}
		return places;
	}

	/**
	 * Whether a string is one of them or stands within one, and no name: after a title it
	 * may be (总理多米尼克).
	 */
	boolean holds(Scene scene, List<Span> places, Span name) {
		return places.stream()
			.filter((place) -> place.contains(name))
			.anyMatch((place) -> !place.equals(name)
					|| this.lexicon.titles.longestBefore(scene.text(), name.start()) == 0);
	}

}
