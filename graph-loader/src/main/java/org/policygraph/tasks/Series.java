package org.policygraph.tasks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Markers of one style that count up from 1.
 *
 * @param markers at least two, in order of the text
 */
record Series(List<Marker> markers) {

	/** Two markers farther apart than this do not count the same points. */
	private static final int LONGEST_ITEM = 4000;

	Series {
		markers = List.copyOf(markers);
	}

	int start() {
		return this.markers.get(0).start();
	}

	Marker last() {
		return this.markers.get(this.markers.size() - 1);
	}

	MarkerStyle style() {
		return this.markers.get(0).style();
	}

	/**
	 * Groups the markers of one style into series. A number continues the innermost open
	 * series that waits for it; a 1 opens a series inside the one that is open.
	 * @param markers markers of one style, in order
	 * @return the series in order of their beginning
	 */
	static List<Series> group(List<Marker> markers) {
		List<Series> series = new ArrayList<>();
		Deque<List<Marker>> open = new ArrayDeque<>();
		for (Marker marker : markers) {
			if (marker.opens()) {
				open.push(new ArrayList<>(List.of(marker)));
			}
			else {
				append(marker, open, series);
			}
		}
		open.forEach((counted) -> close(counted, series));
		series.sort(Comparator.comparingInt(Series::start));
		return series;
	}

	private static void append(Marker marker, Deque<List<Marker>> open, List<Series> closed) {
		if (open.stream().noneMatch((counted) -> continues(counted, marker))) {
			return;
		}
		for (Iterator<List<Marker>> innermost = open.iterator(); innermost.hasNext();) {
			List<Marker> counted = innermost.next();
			if (continues(counted, marker)) {
				counted.add(marker);
				return;
			}
			close(counted, closed);
			innermost.remove();
		}
	}

	private static boolean continues(List<Marker> counted, Marker marker) {
		Marker last = counted.get(counted.size() - 1);
		return last.ordinal() != Marker.LAST && marker.continuesWith(last.ordinal() + 1)
				&& marker.start() - last.end() <= LONGEST_ITEM;
	}

	private static void close(List<Marker> counted, List<Series> closed) {
		if (counted.size() > 1) {
			closed.add(new Series(counted));
		}
	}

}
