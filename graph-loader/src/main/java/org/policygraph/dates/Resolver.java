package org.policygraph.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/** Turns what was printed into an interval. Pure. */
final class Resolver {

	private static final String WEEKDAYS = "一二三四五六日";

	private final DateRules rules;

	Resolver(DateRules rules) {
		this.rules = rules;
	}

	Interval resolve(Moment moment, Reference reference) {
		return switch (moment.reading()) {
			case DAY -> Interval.day(day(moment, reference));
			case DAYS -> days(moment, reference);
			case WEEK -> week(moment, reference);
			case MONTH -> month(moment, reference, 1, 31);
			case PART_OF_MONTH -> partOfMonth(moment, reference);
			case YEARS -> years(moment.require("y1"), moment.require("y2"));
			case DECADE -> decade(moment);
			case PLAN -> plan(moment);
			case PLAN_SINCE -> new Interval(plan(moment).start(), reference.published());
			case VAGUE, GUARD, JOIN_RANGE, JOIN_LIST, SINCE -> Interval.UNKNOWN;
			default -> partOfYear(moment, reference);
		};
	}

	private Interval partOfYear(Moment moment, Reference reference) {
		int quarter = moment.has("q1") ? 1 : moment.has("q") ? moment.require("q") : 0;
		return switch (moment.reading()) {
			case YEAR -> Interval.months(year(moment, reference, 1), 1, 12);
			case HALF_YEAR -> "上".equals(moment.word("h")) ? Interval.months(year(moment, reference, 1), 1, 6)
					: Interval.months(year(moment, reference, 7), 7, 12);
			case QUARTER -> Interval.months(year(moment, reference, quarter * 3 - 2), quarter * 3 - 2, quarter * 3);
			case FIRST_QUARTERS -> Interval.months(year(moment, reference, 1), 1, moment.require("qs") * 3);
			case FIRST_MONTHS -> Interval.months(year(moment, reference, 1), 1, moment.require("ms"));
			case MONTHS -> months(moment, reference);
			case PART_OF_YEAR -> switch (String.valueOf(moment.word("yp"))) {
				case "初" -> Interval.months(year(moment, reference, 0), 1, 1);
				case "中" -> Interval.months(year(moment, reference, 0), 6, 7);
				default -> Interval.months(year(moment, reference, 0), 12, 12);
			};
			default -> throw new IllegalStateException("No way to resolve " + moment.reading());
		};
	}

	private @Nullable LocalDate day(Moment moment, Reference reference) {
		LocalDate published = reference.published();
		if (moment.has("ago")) {
			return (published != null) ? published.minusDays(moment.require("ago")) : null;
		}
		if (moment.has("dw")) {
			DateWord word = word(moment, "dw");
			LocalDate base = base(word, reference);
			LocalDate day = (base != null) ? base.plusDays(word.offset()) : null;
			return moment.has("d") ? dayOfMonth(moment, (day != null) ? Reference.on(day) : reference) : day;
		}
		return (moment.has("wd") && !moment.has("d")) ? weekday(moment, reference) : dayOfMonth(moment, reference);
	}

	private @Nullable LocalDate dayOfMonth(Moment moment, Reference reference) {
		int day = moment.require("d");
		Integer month = moment.number("m");
		Integer year = givenYear(moment, reference);
		if (moment.has("mw")) {
			YearMonth named = namedMonth(moment, reference);
			return (named != null) ? date((year != null) ? year : named.getYear(), named.getMonthValue(), day) : null;
		}
		if (month == null) {
			return reference.nearestMonth(day);
		}
		return (year != null) ? date(year, month, day) : reference.nearestYear((y) -> date(y, month, day));
	}

	private @Nullable LocalDate weekday(Moment moment, Reference reference) {
		LocalDate published = reference.published();
		if (published == null) {
			return null;
		}
		DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(String.valueOf(moment.word("wd")).replace('天', '日')) + 1);
		if (moment.has("ww")) {
			return monday(published).plusWeeks(word(moment, "ww").offset()).with(TemporalAdjusters.nextOrSame(day));
		}
		return published
			.with(reference.future() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
	}

	private Interval days(Moment moment, Reference reference) {
		Moment first = new Moment(moment.rule(), moment.start(), moment.end(), withDay(moment, "d1"));
		LocalDate start = dayOfMonth(first, reference);
		int last = moment.require("d2");
		if (start == null) {
			return Interval.UNKNOWN;
		}
		boolean ordered = last >= start.getDayOfMonth() && last <= start.lengthOfMonth();
		return ordered ? new Interval(start, start.withDayOfMonth(last)) : Interval.UNKNOWN;
	}

	private static java.util.Map<String, String> withDay(Moment moment, String group) {
		java.util.Map<String, String> groups = new java.util.HashMap<>(moment.groups());
		groups.put("d", String.valueOf(moment.require(group)));
		return groups;
	}

	private Interval week(Moment moment, Reference reference) {
		LocalDate published = reference.published();
		if (published == null) {
			return Interval.UNKNOWN;
		}
		LocalDate monday = monday(published).plusWeeks(word(moment, "ww").offset());
		return new Interval(moment.has("we") ? monday.plusDays(5) : monday, monday.plusDays(6));
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
		return switch (String.valueOf(moment.word("mp"))) {
			case "上旬", "初" -> month(moment, reference, 1, 10);
			case "中旬", "中" -> month(moment, reference, 11, 20);
			case "上中旬" -> month(moment, reference, 1, 20);
			case "中下旬" -> month(moment, reference, 11, 31);
			default -> month(moment, reference, 21, 31);
		};
	}

	private Interval months(Moment moment, Reference reference) {
		int first = moment.require("m1");
		int last = moment.require("m2");
		return (first < last) ? Interval.months(year(moment, reference, first), first, last) : Interval.UNKNOWN;
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

	/**
	 * The printed year, else that of the publication; the one before for what is far
	 * ahead of it.
	 */
	private @Nullable Integer year(Moment moment, Reference reference, int firstMonth) {
		Integer given = givenYear(moment, reference);
		if (given != null || firstMonth == 0) {
			return (given != null) ? given : (reference.published() != null) ? reference.published().getYear() : null;
		}
		LocalDate start = reference.nearestYear((y) -> LocalDate.of(y, firstMonth, 1));
		return (start != null) ? start.getYear() : null;
	}

	private @Nullable Integer givenYear(Moment moment, Reference reference) {
		if (moment.has("yw")) {
			DateWord word = word(moment, "yw");
			LocalDate base = base(word, reference);
			return (base != null) ? base.getYear() + word.offset() : null;
		}
		return moment.number("y");
	}

	private @Nullable YearMonth namedMonth(Moment moment, Reference reference) {
		DateWord word = word(moment, "mw");
		LocalDate base = base(word, reference);
		return (base != null) ? YearMonth.from(base).plusMonths(word.offset()) : null;
	}

	private DateWord word(Moment moment, String group) {
		return this.rules.word(String.valueOf(moment.word(group)));
	}

	private static @Nullable LocalDate base(DateWord word, Reference reference) {
		return word.fromPrevious() ? reference.previous() : reference.published();
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null; // printed, but no such day (2月30日): its value stays unknown
		}
	}

}
