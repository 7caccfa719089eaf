package org.policygraph.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * What a date is resolved against where it does not say its year or month.
 *
 * @param published the day of publication, or null
 * @param previous the date before it in the text, or null
 * @param carried the date before it that lends its year and month to this one, or null
 * @param notBefore the start of the range that this date ends, or null
 * @param notAfter the end of the range that this date begins, or null
 * @param future whether words like 将 or 拟 announce what is to come
 */
record Reference(@Nullable LocalDate published, @Nullable LocalDate previous, @Nullable LocalDate carried,
		@Nullable LocalDate notBefore, @Nullable LocalDate notAfter, boolean future) {

	/**
	 * A date this many days after its paper is taken for a misprint-free report of the
	 * day.
	 */
	private static final int DAYS_AHEAD = 7;

	/**
	 * A day of the same year farther ahead than this is rather last year's; of an
	 * announcement farther back, next year's.
	 */
	private static final int HALF_YEAR = 183;

	/** Against a known day alone: what stands in brackets after 今天 is that day. */
	static Reference on(LocalDate day) {
		return new Reference(day, null, null, null, null, false);
	}

	Reference from(@Nullable LocalDate start) {
		return new Reference(this.published, start, this.carried, start, null, this.future);
	}

	Reference until(@Nullable LocalDate end) {
		return new Reference(this.published, this.previous, this.carried, null, end, this.future);
	}

	/**
	 * Chooses the year of a date that prints none.
	 * @param inYear the date in a given year, or null where that year has no such day
	 * @return the date, or null where nothing tells the year
	 */
	@Nullable LocalDate nearestYear(IntFunction<@Nullable LocalDate> inYear) {
		if (this.notBefore != null) {
			LocalDate same = inYear.apply(this.notBefore.getYear());
			return (same != null && !same.isBefore(this.notBefore)) ? same : inYear.apply(this.notBefore.getYear() + 1);
		}
		if (this.notAfter != null) {
			LocalDate same = inYear.apply(this.notAfter.getYear());
			return (same != null && !same.isAfter(this.notAfter)) ? same : inYear.apply(this.notAfter.getYear() - 1);
		}
		if (this.carried != null) {
			return inYear.apply(this.carried.getYear());
		}
		return (this.published != null) ? aroundPublication(inYear, this.published) : null;
	}

	private @Nullable LocalDate aroundPublication(IntFunction<@Nullable LocalDate> inYear, LocalDate published) {
		int year = published.getYear();
		LocalDate same = inYear.apply(year);
		if (same == null) {
			return inYear.apply(year - 1);
		}
		long ahead = ChronoUnit.DAYS.between(published, same);
		if (ahead > HALF_YEAR && !this.future) {
			return inYear.apply(year - 1);
		}
		LocalDate next = inYear.apply(year + 1);
		if (next != null && ahead < 0) {
			boolean soon = ChronoUnit.DAYS.between(published, next) <= DAYS_AHEAD;
			return (soon || (this.future && ahead < -HALF_YEAR)) ? next : same;
		}
		return same;
	}

	/**
	 * Chooses the month of a day that prints none.
	 * @param day the day of the month
	 * @return the date, or null where nothing tells the month
	 */
	@Nullable LocalDate nearestMonth(int day) {
		if (this.notBefore != null) {
			return search(this.notBefore, day, 1);
		}
		if (this.notAfter != null) {
			return search(this.notAfter, day, -1);
		}
		if (this.carried != null && day <= this.carried.lengthOfMonth()) {
			return this.carried.withDayOfMonth(day);
		}
		if (this.published == null) {
			return null;
		}
		LocalDate past = search(this.published.plusDays(3), day, -1);
		LocalDate coming = search(this.published, day, 1);
		long back = ChronoUnit.DAYS.between(past, this.published);
		long ahead = ChronoUnit.DAYS.between(this.published, coming);
		return ((this.future && ahead < back) || back > 31) ? coming : past;
	}

	/** The first such day of a month from a date on, forwards or backwards. */
	private static LocalDate search(LocalDate from, int day, int step) {
		LocalDate date = from;
		while (date.getDayOfMonth() != day) {
			date = date.plusDays(step);
		}
		return date;
	}

}
