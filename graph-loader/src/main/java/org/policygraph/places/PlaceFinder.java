package org.policygraph.places;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a text names. A chain is split: 山西省晋中市祁县 gives three adjacent
 * mentions. Immutable and safe for any number of threads.
 */
public final class PlaceFinder {

	private final Gazetteer gazetteer;

	private final PlaceContext context;

	/**
	 * Makes a finder.
	 * @param gazetteer the places to look for
	 */
	public PlaceFinder(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.context = new PlaceContext();
	}

	/**
	 * Finds the places of a text of which the home is unknown.
	 * @param text any text
	 * @return the mentions in the order of the text; they do not overlap
	 */
	public List<PlaceMention> find(String text) {
		return find(text, null);
	}

	/**
	 * Finds the places of a text.
	 * @param text any text
	 * @param home the place that the publication belongs to (see {@link Homes}): a name
	 * below it needs less evidence and is preferred among places of one name; null where
	 * unknown
	 * @return the mentions in the order of the text; they do not overlap
	 */
	public List<PlaceMention> find(String text, @Nullable Place home) {
		return new PlaceScan(this.gazetteer, this.context, text, home).mentions();
	}

}
