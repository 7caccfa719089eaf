package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.Place;

/**
 * What a text says about where its places lie.
 *
 * @param year of its publication, or null
 * @param chain the place printed right before the name (山西省 before 晋中市), or null
 * @param around places that the text is about, in groups, the strongest first: those of
 * the event, of the article, of its dateline, of the paper
 */
record Clues(@Nullable Integer year, @Nullable Location chain, List<List<Location>> around) {

	Clues {
		around = List.copyOf(around);
	}

	/**
	 * {@return the clues of a text of which one place is known}
	 */
	static Clues about(@Nullable Location place) {
		return new Clues(null, null, (place != null) ? List.of(List.of(place)) : List.of());
	}

	/**
	 * {@return these clues for a name that is printed right after a place}
	 */
	Clues after(Location place) {
		return new Clues(this.year, place, this.around);
	}

	/**
	 * {@return these clues and a stronger one}
	 */
	Clues beside(List<Location> places) {
		List<List<Location>> groups = new ArrayList<>();
		groups.add(places);
		groups.addAll(this.around);
		return new Clues(this.year, this.chain, groups);
	}

	/**
	 * {@return whether a place bore its name when the text was printed}
	 */
	boolean isTimely(Place place) {
		return (this.year != null) ? place.existedIn(this.year) : place.isCurrent();
	}

	/**
	 * {@return the places that the text is about, the strongest clue first}
	 */
	Stream<Location> places() {
		return Stream.concat(Stream.ofNullable(this.chain), this.around.stream().flatMap(List::stream));
	}

}
