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

	/** The last year of four digits, but for the days that are reckoned from it. */
	private static final int LAST_YEAR = 9998;

	/**
	 * Makes the period of the parameters {@code from} and {@code to}.
	 * @throws BadQuestion if it ends before it starts
	 */
	public Period {
		checkYear("from", from);
		checkYear("to", to);
		if (from != null && to != null && to.isBefore(from)) {
			throw new BadQuestion("to", to.toString(), "the day is before " + from + ", the value of from");
		}
	}

	/**
	 * {@return whether a day is one that questions can be about: of a year of four
	 * digits}
	 * @param day the day
	 */
	public static boolean possible(LocalDate day) {
		return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
	}

	private static void checkYear(String parameter, @Nullable LocalDate day) {
		if (day != null && !possible(day)) {
			throw new BadQuestion(parameter, day.toString(),
					"give an existing day as YYYY-MM-DD, for example 2025-07-15");
		}
	}

}
