package org.policygraph.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days on which an event took place.
 *
 * @param from the first
 * @param to the last; the first again where the article does not say
 * @param printed whether the article gives them; otherwise they are those just before it
 * appeared
 */
public record Days(LocalDate from, LocalDate to, boolean printed) {

	/** News without a date is this many days old at most. */
	private static final int NEWS_AGE = 2;

	/** So many days at either end of a long event stand for all of it. */
	private static final int ENDS = 4;

	/**
	 * {@return the days of an event, or null where nothing is known of them}
	 * @param start the first day that the article gives, or null
	 * @param end the last, or null
	 * @param published the day of the article, or null
	 */
	public static @Nullable Days of(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate published) {
		LocalDate first = (start != null) ? start : end;
		LocalDate last = (end != null) ? end : start;
		if (first != null && last != null) {
			return new Days(first, last.isBefore(first) ? first : last, true);
		}
		return (published != null) ? new Days(published.minusDays(NEWS_AGE), published, false) : null;
	}

	/**
	 * {@return the days from the end of one to the beginning of the other; 0 or less
	 * where they overlap}
	 */
	long gap(Days other) {
		LocalDate later = this.from.isAfter(other.from) ? this.from : other.from;
		LocalDate sooner = this.to.isBefore(other.to) ? this.to : other.to;
		return ChronoUnit.DAYS.between(sooner, later);
	}

	/**
	 * {@return the days by which the event is looked up}
	 */
	Stream<LocalDate> each() {
		long length = ChronoUnit.DAYS.between(this.from, this.to);
		return this.from.datesUntil(this.to.plusDays(1))
			.filter((day) -> ChronoUnit.DAYS.between(this.from, day) < ENDS
					|| length - ChronoUnit.DAYS.between(this.from, day) < ENDS);
	}

}
