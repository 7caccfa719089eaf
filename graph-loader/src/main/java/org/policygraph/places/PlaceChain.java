package org.policygraph.places;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Places side by side.
 *
 * @param start where the first begins
 * @param last where the last begins
 * @param end where the last ends
 * @param place the last, or null where there is none
 */
record PlaceChain(int start, int last, int end, @Nullable PlaceMention place) {

	/** 刘集镇|徐州机械公司: a city after a township begins a name. */
	boolean goesDownTo(PlaceMention next) {
		return this.place == null || next.level().compareTo(this.place.level()) > 0
				|| (next.level() == Level.CITY_ABROAD && this.place.level() != Level.CITY_ABROAD);
	}

	PlaceMention nearest() {
		return Objects.requireNonNull(this.place);
	}

}
