package org.policygraph.tasks;

import java.util.List;

import org.policygraph.text.Span;

/**
 * A series with the extent of its items.
 *
 * @param series the markers
 * @param items one span a marker
 */
record Found(Series series, List<Span> items) {

	Found {
		items = List.copyOf(items);
	}

	int start() {
		return this.series.start();
	}

	int end() {
		return this.items.get(this.items.size() - 1).end();
	}

	boolean holds(Found other) {
		return this != other
				&& this.items.stream().anyMatch((item) -> item.start() <= other.start() && other.end() <= item.end());
	}

}
