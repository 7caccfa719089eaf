package org.policygraph.events;

import org.policygraph.text.Span;

/**
 * Words of the reading.
 *
 * @param span where they stand
 * @param text the words
 */
record Words(Span span, String text) {

	static Words of(Span span, String reading) {
		return new Words(span, span.in(reading));
	}

}
