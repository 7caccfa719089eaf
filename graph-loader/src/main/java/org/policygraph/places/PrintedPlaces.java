package org.policygraph.places;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The places that a text prints beyond doubt: they vouch for the short names and
 * townships below them.
 */
final class PrintedPlaces {

	private final Gazetteer gazetteer;

	private final @Nullable Place home;

	private final Set<String> codes = new HashSet<>();

	PrintedPlaces(Gazetteer gazetteer, PlaceContext context, String text, @Nullable Place home) {
		this.gazetteer = gazetteer;
		this.home = home;
		for (int position = 0; position < text.length(); position++) {
			int length = gazetteer.longestNameAt(text, position);
			if (length == 0) {
				continue;
			}
			String name = text.substring(position, position + length);
			for (Place place : gazetteer.named(name)) {
				boolean full = place.name().equals(name) && length > 2;
				boolean high = place.level().compareTo(Level.COUNTY) < 0;
				if ((full || high) && !context.isAmbiguous(name)) {
					this.codes.add(place.code());
				}
			}
		}
	}

	/**
	 * {@return whether the text prints a place above it, or itself beyond doubt, or it
	 * lies in the home place} A township does not vouch for itself: too many have a
	 * common word for a name.
	 */
	boolean vouchFor(Place place) {
		Place at = (place.level() == Level.TOWNSHIP) ? this.gazetteer.parent(place) : place;
		while (at != null && at.level() != Level.COUNTRY) {
			if (this.codes.contains(at.code()) || (this.home != null && this.home.code().equals(at.code()))) {
				return true;
			}
			at = this.gazetteer.parent(at);
		}
		return false;
	}

}
