package org.policygraph.events;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.policygraph.dates.DateExpression;
import org.policygraph.facts.When;

/**
 * Tells the days that a report can be of from those of its background.
 *
 * @param days what is exactly dated is reported from this day on; null if the day of
 * publication is not known, so that all may be
 * @param months the same for what is said of a month or a season
 */
record Recency(@Nullable LocalDate days, @Nullable LocalDate months) {

	/**
	 * A report is of the last days, on the pages of an office of the last weeks; what a
	 * sentence dates further back is background.
	 */
	private static final int RECENT_DAYS = 62;

	private static final int MONTH = 31;

	/**
	 * Offices put some reports on their pages much later: such a report begins with its
	 * day.
	 */
	private static final int LATE_DAYS = 300;

	/**
	 * {@return the recency of an article}
	 */
	static Recency of(@Nullable LocalDate published, Optional<DateExpression> beginning) {
		if (published == null) {
			return new Recency(null, null);
		}
		LocalDate from = published.minusDays(RECENT_DAYS);
		LocalDate days = beginning.map(DateExpression::end)
			.filter((begun) -> begun.isBefore(from) && begun.isAfter(published.minusDays(LATE_DAYS)))
			.map((begun) -> begun.minusDays(MONTH))
			.orElse(from);
		return new Recency(days, published.minusDays(MONTH));
	}

	/**
	 * {@return whether an article can report what it dates so}
	 */
	boolean holds(Optional<DateExpression> date) {
		LocalDate from = date.map((one) -> one.exact() ? this.days : this.months).orElse(null);
		LocalDate end = date.map(DateExpression::end).orElse(null);
		return from == null || end == null || !end.isBefore(from);
	}

	/**
	 * {@return whether an article can report what took place then}
	 */
	boolean holds(@Nullable When when) {
		LocalDate last = (when == null) ? null : (when.end() != null) ? when.end() : when.start();
		return this.days == null || last == null || !last.isBefore(this.days);
	}

}
