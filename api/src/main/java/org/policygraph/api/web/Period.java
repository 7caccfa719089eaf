package org.policygraph.api.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days that a question is about.
 *
 * @param from the first day, or null for no limit
 * @param to the last day, or null for no limit
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Makes the period of the parameters {@code from} and {@code to}.
	 * @throws BadQuestion if it ends before it starts
	 */
	public Period {
		if (from != null && to != null && to.isBefore(from)) {
			throw new BadQuestion("to", to.toString(), "the day is before " + from + ", the value of from");
		}
	}

}
