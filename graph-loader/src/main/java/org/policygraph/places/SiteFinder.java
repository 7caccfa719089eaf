package org.policygraph.places;

import java.util.List;

/**
 * Finds the venues and visited sites that a text names: what stands between a word that
 * leads there (在, 来到, 考察) and what happens there. Immutable and safe for any number of
 * threads.
 */
public final class SiteFinder {

	private final SiteWords words = new SiteWords();

	/**
	 * Finds sites. Whether an event took place there is for the reader of the event to
	 * say.
	 * @param text any text
	 * @param places the places of the same text, from {@link PlaceFinder}
	 * @return the sites in the order of the text; they do not overlap
	 */
	public List<SiteMention> find(String text, List<PlaceMention> places) {
		return new SiteScan(this.words, text, places).sites();
	}

}
