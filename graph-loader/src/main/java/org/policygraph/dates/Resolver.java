package org.policygraph.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Turns what was printed into an interval. Pure. */
final class Resolver {

	private final DateRules rules;

	private final Periods periods;

	Resolver(DateRules rules) {
		this.rules = rules;
		this.periods = new Periods(rules);
	}

	Interval resolve(Moment moment, Reference reference) {
		return switch (moment.reading()) {
			case DAY -> Interval.day(day(moment, reference));
			case DAYS -> days(moment, reference);
			case WEEK -> week(moment, reference);
			case VAGUE, GUARD, JOIN_RANGE, JOIN_LIST, SINCE -> Interval.UNKNOWN;
			default -> this.periods.resolve(moment, reference);
		};
	}

	private @Nullable LocalDate day(Moment moment, Reference reference) {
		LocalDate published = reference.published();
		if (moment.has("ago")) {
			return (published != null) ? published.minusDays(moment.require("ago")) : null;
		}
		if (moment.has("dw")) {
			DateWord word = this.rules.word(moment.word("dw"));
			LocalDate base = word.base(reference);
			LocalDate day = (base != null) ? base.plusDays(word.offset()) : null;
			return moment.has("d") ? dayOfMonth(moment, (day != null) ? Reference.on(day) : reference) : day;
		}
		return (moment.has("wd") && !moment.has("d")) ? weekday(moment, reference) : dayOfMonth(moment, reference);
	}

	private @Nullable LocalDate dayOfMonth(Moment moment, Reference reference) {
		int day = moment.require("d");
		Integer month = moment.number("m");
		Integer year = this.periods.givenYear(moment, reference);
		if (moment.has("mw")) {
			YearMonth named = this.periods.namedMonth(moment, reference);
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
		DayOfWeek day = DayOfWeek.of(this.rules.part("week", moment.word("wd")).first());
		if (moment.has("ww")) {
			return monday(moment, published).with(TemporalAdjusters.nextOrSame(day));
		}
		return published
			.with(reference.future() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
	}

	private Interval days(Moment moment, Reference reference) {
		LocalDate start = dayOfMonth(withDay(moment, "d1"), reference);
		int last = moment.require("d2");
		if (start == null) {
			return Interval.UNKNOWN;
		}
		boolean ordered = last >= start.getDayOfMonth() && last <= start.lengthOfMonth();
		return ordered ? new Interval(start, start.withDayOfMonth(last)) : Interval.UNKNOWN;
	}

	private static Moment withDay(Moment moment, String group) {
		Map<String, String> groups = new HashMap<>(moment.groups());
		groups.put("d", String.valueOf(moment.require(group)));
		return new Moment(moment.rule(), moment.start(), moment.end(), groups);
	}

	private Interval week(Moment moment, Reference reference) {
		LocalDate published = reference.published();
		if (published == null) {
			return Interval.UNKNOWN;
		}
		LocalDate monday = monday(moment, published);
		return new Interval(moment.has("we") ? monday.plusDays(5) : monday, monday.plusDays(6));
	}

	private LocalDate monday(Moment moment, LocalDate published) {
		return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.plusWeeks(this.rules.word(moment.word("ww")).offset());
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
