package org.policygraph.api.ask;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/** One match of an expression of {@code days.tsv}, and the days that its parts say. */
final class DayReading {

	private static final List<List<String>> PARTS = Table.read("day-parts.tsv", 3);

	private static final int LAST_THIRD = 2;

	private final Matcher found;

	private final LocalDate today;

	private final @Nullable LocalDate after;

	DayReading(Matcher found, LocalDate today, @Nullable LocalDate after) {
		this.found = found;
		this.today = today;
		this.after = after;
	}

	private @Nullable String part(String name) {
		return this.found.pattern().pattern().contains("(?<" + name + ">") ? this.found.group(name) : null;
	}

	/**
	 * {@return the number that a part says, or null without the part}
	 */
	private @Nullable Integer number(String name) {
		String said = part(name);
		return (said == null) ? null
				: PARTS.stream()
					.filter((row) -> row.get(0).equals(name) && row.get(1).equals(said))
					.map((row) -> Integer.valueOf(row.get(2)))
					.findFirst()
					.orElseGet(() -> Numbers.of(said));
	}

	Days days() {
		String word = part("word");
		String unit = part("unit");
		if (word != null) {
			return relative(word, number("weekday"));
		}
		if (unit != null) {
			return recent(Objects.requireNonNullElse(number("count"), 1), Relative.of(unit));
		}
		Integer month = number("m");
		Integer day = number("d");
		return (month != null || day != null) ? inMonth(month, day) : inYear();
	}

	private Days inYear() {
		YearMonth first = YearMonth.of(year(), 1);
		Integer half = number("half");
		if (half != null) {
			return Days.months(first.plusMonths(6L * half), 6);
		}
		Integer season = number("season");
		if (season != null) {
			return Days.months(first.plusMonths(season - 1L), 3);
		}
		Integer third = number("third");
		if (third != null) {
			return Days.months(first.plusMonths((third == 0) ? 0 : 9), 3);
		}
		Integer quarter = number("quarter");
		return (quarter != null) ? Days.months(first.plusMonths(3L * (quarter - 1)), 3) : Days.months(first, 12);
	}

	private Days inMonth(@Nullable Integer month, @Nullable Integer day) {
		boolean anyYear = part("y") == null && part("ago") == null;
		YearMonth given = YearMonth.of(year(), (month != null) ? month : from().getMonthValue());
		if (day != null) {
			LocalDate one = given.atDay(day);
			return Days.day(anyYear ? latest(one, month == null) : one);
		}
		boolean later = anyYear && given.isAfter(YearMonth.from(this.today));
		YearMonth latest = (later && this.after == null) ? given.minusYears(1) : given;
		Integer third = number("third");
		if (third == null) {
			return Days.month(latest);
		}
		LocalDate start = latest.atDay(1 + 10 * third);
		return new Days(start, (third == LAST_THIRD) ? latest.atEndOfMonth() : start.plusDays(9));
	}

	private LocalDate latest(LocalDate day, boolean ofAnyMonth) {
		if (this.after != null || !day.isAfter(this.today)) {
			return day;
		}
		return ofAnyMonth ? day.minusMonths(1) : day.minusYears(1);
	}

	private LocalDate from() {
		return (this.after != null) ? this.after : this.today;
	}

	private int year() {
		String ago = part("ago");
		if (ago != null) {
			return this.today.getYear() + Relative.of(ago).units();
		}
		Integer year = number("y");
		if (year == null) {
			return from().getYear();
		}
		return (year < 100) ? 2000 + year : year;
	}

	private Days relative(String word, @Nullable Integer weekday) {
		Relative said = Relative.of(word);
		LocalDate there = this.today.plus(said.units(), said.unit());
		LocalDate monday = there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		if (weekday != null && said.unit() != ChronoUnit.WEEKS) {
			throw new DateTimeException(word + " has no day " + weekday + " of the week");
		}
		return switch (said.unit()) {
			case YEARS -> Days.months(YearMonth.of(there.getYear(), 1), 12);
			case MONTHS -> Days.month(YearMonth.from(there));
			case WEEKS ->
				(weekday != null) ? Days.day(monday.plusDays(weekday - 1L)) : new Days(monday, monday.plusDays(6));
			default -> Days.day(there);
		};
	}

	private Days recent(int count, Relative unit) {
		return new Days(this.today.minus((long) count * unit.units(), unit.unit()), this.today);
	}

	/**
	 * A word that is counted from the day of the question.
	 *
	 * @param word the word
	 * @param unit in what it is counted
	 * @param units how many of them it is away
	 */
	private record Relative(String word, ChronoUnit unit, int units) {

		private static final List<Relative> ALL = Table.read("relative.tsv", 3)
			.stream()
			.map((row) -> new Relative(row.get(0), ChronoUnit.valueOf(row.get(1)), Integer.parseInt(row.get(2))))
			.toList();

		static Relative of(String word) {
			return ALL.stream()
				.filter((one) -> one.word().equals(word))
				.findFirst()
				.orElseThrow(() -> new DateTimeException("relative.tsv has no word " + word));
		}

	}

}
