package org.policygraph.dates;

import org.jspecify.annotations.Nullable;

/** What a rule reads; how it becomes an interval is in {@link Resolver}. */
enum Reading {

	/** Takes its match out of the reach of the other rules. */
	GUARD(null),
	/** Joins the dates on both sides into one interval. */
	JOIN_RANGE(null),
	/** Joins two neighbouring days into one interval. */
	JOIN_LIST(null),
	/** Makes the date before it the start of a period up to the day of publication. */
	SINCE(null),

	DAY(Granularity.DAY), DAYS(Granularity.RANGE), WEEK(Granularity.RANGE), PART_OF_MONTH(Granularity.PART_OF_MONTH),
	MONTH(Granularity.MONTH), MONTHS(Granularity.PERIOD), FIRST_MONTHS(Granularity.PERIOD),
	QUARTER(Granularity.QUARTER), FIRST_QUARTERS(Granularity.PERIOD), HALF_YEAR(Granularity.HALF_YEAR),
	YEAR(Granularity.YEAR), PART_OF_YEAR(Granularity.PERIOD), YEARS(Granularity.PERIOD), DECADE(Granularity.PERIOD),
	PLAN(Granularity.PERIOD), PLAN_SINCE(Granularity.PERIOD), VAGUE(Granularity.PERIOD);

	private final @Nullable Granularity granularity;

	Reading(@Nullable Granularity granularity) {
		this.granularity = granularity;
	}

	/**
	 * {@return whether the match is a date by itself}
	 */
	boolean isDate() {
		return this.granularity != null;
	}

	Granularity granularity() {
		if (this.granularity == null) {
			throw new IllegalStateException(this + " is not a date by itself");
		}
		return this.granularity;
	}

}
