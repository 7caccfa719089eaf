package org.policygraph.dates;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** The days from start to end, both included; either may be unknown. */
record Interval(@Nullable LocalDate start, @Nullable LocalDate end) {

	static final Interval UNKNOWN = new Interval(null, null);

	static Interval day(@Nullable LocalDate day) {
		return new Interval(day, day);
	}

	/** The given months of a year, or unknown without a year. */
	static Interval months(@Nullable Integer year, int first, int last) {
		return (year != null) ? new Interval(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth())
				: UNKNOWN;
	}

	static Interval years(int first, int last) {
		return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
	}

	/**
	 * Days {@code first} to {@code last} of a month; a last day past its end is its end.
	 */
	static Interval days(@Nullable YearMonth month, int first, int last) {
		if (month == null || first > month.lengthOfMonth()) {
			return UNKNOWN;
		}
		return new Interval(month.atDay(first), month.atDay(Math.min(last, month.lengthOfMonth())));
	}

	boolean ordered() {
		return this.start == null || this.end == null || !this.end.isBefore(this.start);
	}

}
