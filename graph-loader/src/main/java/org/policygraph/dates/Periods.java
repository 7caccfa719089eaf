package org.policygraph.dates;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** What was printed of months, years and longer times, turned into an interval. Pure. */
final class Periods {

	private final DateRules rules;

	Periods(DateRules rules) {
		this.rules = rules;
	}

	Interval resolve(Moment moment, Reference reference) {
		return switch (moment.reading()) {
			case MONTH -> month(moment, reference, 1, 31);
			case PART_OF_MONTH -> partOfMonth(moment, reference);
			case MONTHS -> months(moment, reference);
			case FIRST_MONTHS -> Interval.months(year(moment, reference, 1), 1, moment.require("ms"));
			case QUARTER -> quarter(moment, reference);
			case FIRST_QUARTERS -> Interval.months(year(moment, reference, 1), 1, moment.require("qs") * 3);
			case HALF_YEAR -> halfYear(moment, reference);
			case YEAR -> Interval.months(year(moment, reference, 1), 1, 12);
			case PART_OF_YEAR -> partOfYear(moment, reference);
			case YEARS -> years(moment.require("y1"), moment.require("y2"));
			case DECADE -> decade(moment);
			case PLAN -> plan(moment);
			case PLAN_SINCE -> new Interval(plan(moment).start(), reference.published());
			default -> throw new IllegalStateException("No way to resolve " + moment.reading());
		};
	}

	private Interval month(Moment moment, Reference reference, int first, int last) {
		Integer year = givenYear(moment, reference);
		if (moment.has("m")) {
			int month = moment.require("m");
			LocalDate day = (year != null) ? LocalDate.of(year, month, 1)
					: reference.nearestYear((y) -> LocalDate.of(y, month, 1));
			return Interval.days((day != null) ? YearMonth.from(day) : null, first, last);
		}
		YearMonth named = moment.has("mw") ? namedMonth(moment, reference)
				: (reference.published() != null) ? YearMonth.from(reference.published()) : null;
		return Interval.days((named != null && year != null) ? named.withYear(year) : named, first, last);
	}

	private Interval partOfMonth(Moment moment, Reference reference) {
		DatePart part = this.rules.part("month", moment.word("mp"));
		return month(moment, reference, part.first(), part.last());
	}

	private Interval months(Moment moment, Reference reference) {
		int first = moment.require("m1");
		int last = moment.require("m2");
		return (first < last) ? Interval.months(year(moment, reference, first), first, last) : Interval.UNKNOWN;
	}

	private Interval quarter(Moment moment, Reference reference) {
		int last = 3 * (moment.has("q1") ? 1 : moment.require("q"));
		return Interval.months(year(moment, reference, last - 2), last - 2, last);
	}

	private Interval halfYear(Moment moment, Reference reference) {
		DatePart half = this.rules.part("year", moment.word("h"));
		return Interval.months(year(moment, reference, half.first()), half.first(), half.last());
	}

	/** 年底 is that of the paper's year, however far ahead. */
	private Interval partOfYear(Moment moment, Reference reference) {
		DatePart part = this.rules.part("year", moment.word("yp"));
		Integer given = givenYear(moment, reference);
		LocalDate published = reference.published();
		return Interval.months((given != null || published == null) ? given : Integer.valueOf(published.getYear()),
				part.first(), part.last());
	}

	private static Interval years(int first, int last) {
		return (first < last) ? Interval.years(first, last) : Interval.UNKNOWN;
	}

	private static Interval decade(Moment moment) {
		int first = 1900 + moment.require("dec");
		return Interval.years(first, first + 9);
	}

	/** The first plan ran from 1953; from the third, of 1966, one follows the other. */
	private static Interval plan(Moment moment) {
		int number = moment.require("plan");
		int first = (number < 3) ? 1948 + 5 * number : 1951 + 5 * number;
		return Interval.years(first, first + 4);
	}

	/** The printed year, else the one that is nearest to the publication. */
	private @Nullable Integer year(Moment moment, Reference reference, int firstMonth) {
		Integer given = givenYear(moment, reference);
		if (given != null) {
			return given;
		}
		LocalDate start = reference.nearestYear((y) -> LocalDate.of(y, firstMonth, 1));
		return (start != null) ? start.getYear() : null;
	}

	/**
	 * {@return the year that was printed, as a number or as a word (去年), or null}
	 */
	@Nullable Integer givenYear(Moment moment, Reference reference) {
		if (moment.has("yw")) {
			DateWord word = this.rules.word(moment.word("yw"));
			LocalDate base = word.base(reference);
			return (base != null) ? base.getYear() + word.offset() : null;
		}
		return moment.number("y");
	}

	/**
	 * {@return the month that a word means (上月), or null where nothing tells}
	 */
	@Nullable YearMonth namedMonth(Moment moment, Reference reference) {
		DateWord word = this.rules.word(moment.word("mw"));
		LocalDate base = word.base(reference);
		return (base != null) ? YearMonth.from(base).plusMonths(word.offset()) : null;
	}

}
