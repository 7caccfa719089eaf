package org.policygraph.facts;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The days of an event. One of the two may be unknown; an event of which neither is known
 * has no {@code When}.
 *
 * @param start the first day, or null
 * @param end the last day, or null
 * @param evidence the printed date expressions
 */
public record When(@Nullable LocalDate start, @Nullable LocalDate end, List<Evidence> evidence) {

	public When {
		if (start == null && end == null) {
			throw new IllegalArgumentException("Neither start nor end is known");
		}
		evidence = List.copyOf(evidence);
	}

}
