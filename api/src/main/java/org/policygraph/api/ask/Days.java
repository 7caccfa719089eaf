package org.policygraph.api.ask;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period.
 *
 * @param first its first day
 * @param last its last day
 */
record Days(LocalDate first, LocalDate last) {

	/** Before all reports. */
	private static final LocalDate EVER = LocalDate.of(1, 2, 1);

	private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

	static Days day(LocalDate day) {
		return new Days(day, day);
	}

	static Days month(YearMonth month) {
		return new Days(month.atDay(1), month.atEndOfMonth());
	}

	/**
	 * {@return so many months from the first day of one}
	 * @param first the first month
	 * @param count how many
	 */
	static Days months(YearMonth first, int count) {
		return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
	}

	/**
	 * {@return the period from the beginning of this to the end of the other}
	 * @param other the later one
	 */
	Days through(Days other) {
		return new Days(this.first, other.last.isBefore(this.first) ? this.last : other.last);
	}

	Days since() {
		return new Days(this.first, FOR_EVER);
	}

	Days after() {
		return new Days(this.last.plusDays(1), FOR_EVER);
	}

	Days before() {
		return new Days(EVER, this.first.minusDays(1));
	}

}
