package org.policygraph.api.ask;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** One match of an expression of {@code days.tsv}, and the days that its parts say. */
final class DayReading {

	private static final List<List<String>> RELATIVE = Table.read("relative.tsv", 3);

	private static final String WEEK = "一二三四五六日";

	private static final List<String> THIRDS = List.of("上初", "中", "下底末");

	private static final String SEASONS = "春夏秋冬";

	/** March: the first month of spring. */
	private static final int SPRING = 3;

	/** 近几天. */
	private static final int FEW = 7;

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

	Days days() {
		String word = part("word");
		String count = part("count");
		if (word != null) {
			return relative(word, part("weekday"));
		}
		if (count != null) {
			return recent(count, String.valueOf(part("unit")));
		}
		String month = part("m");
		return (month != null || part("d") != null) ? inMonth(month) : inYear();
	}

	private Days inYear() {
		YearMonth first = YearMonth.of(year(), 1);
		String half = part("half");
		String quarter = part("quarter");
		if (half != null) {
			return Days.months(first.plusMonths(half.equals("上") ? 0 : 6), 6);
		}
		String season = part("season");
		if (season != null) {
			return Days.months(first.plusMonths(SPRING - 1 + 3L * SEASONS.indexOf(season)), 3);
		}
		String third = part("third");
		if (third != null) {
			return Days.months(first.plusMonths((third(third) == 0) ? 0 : 9), 3);
		}
		return (quarter != null) ? Days.months(first.plusMonths(3L * (Numbers.of(quarter) - 1)), 3)
				: Days.months(first, 12);
	}

	private Days inMonth(@Nullable String month) {
		String day = part("d");
		String third = part("third");
		YearMonth given = YearMonth.of(year(), (month != null) ? Numbers.of(month) : from().getMonthValue());
		if (day != null) {
			LocalDate one = given.atDay(Numbers.of(day));
			return Days.day((part("y") == null) ? latest(one, month == null) : one);
		}
		boolean later = part("y") == null && given.isAfter(YearMonth.from(this.today));
		YearMonth latest = (later && this.after == null) ? given.minusYears(1) : given;
		if (third == null) {
			return Days.month(latest);
		}
		int number = third(third);
		LocalDate start = latest.atDay(1 + 10 * number);
		return new Days(start, (number == THIRDS.size() - 1) ? latest.atEndOfMonth() : start.plusDays(9));
	}

	/** 上旬 and 初, 中旬 and 中, 下旬 and 底. */
	private static int third(String said) {
		return IntStream.range(0, THIRDS.size())
			.filter((i) -> THIRDS.get(i).indexOf(said.charAt(0)) >= 0)
			.findFirst()
			.orElseThrow();
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
		String said = part("y");
		if (said == null) {
			return from().getYear();
		}
		for (List<String> row : RELATIVE) {
			if (row.get(0).equals(said)) {
				return this.today.getYear() + Integer.parseInt(row.get(2));
			}
		}
		int year = Integer.parseInt(Numbers.digits(said.replace("年", "")));
		return (year < 100) ? 2000 + year : year;
	}

	private Days relative(String word, @Nullable String weekday) {
		List<String> row = row(word);
		ChronoUnit unit = ChronoUnit.valueOf(row.get(1));
		LocalDate there = this.today.plus(Long.parseLong(row.get(2)), unit);
		LocalDate monday = there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		if (weekday != null && unit != ChronoUnit.WEEKS) {
			throw new DateTimeException(word + weekday);
		}
		return switch (unit) {
			case YEARS -> Days.months(YearMonth.of(there.getYear(), 1), 12);
			case MONTHS -> Days.month(YearMonth.from(there));
			case WEEKS -> (weekday != null) ? Days.day(monday.plusDays(WEEK.indexOf(weekday.replace('天', '日'))))
					: new Days(monday, monday.plusDays(6));
			default -> Days.day(there);
		};
	}

	private Days recent(String count, String unit) {
		boolean half = count.equals("半");
		long many = half ? 6 : count.equals("几") ? FEW : Numbers.of(count);
		ChronoUnit one = ChronoUnit.valueOf(row(unit).get(1));
		if (half && one != ChronoUnit.YEARS) {
			throw new DateTimeException(count + unit);
		}
		return new Days(this.today.minus(many, half ? ChronoUnit.MONTHS : one), this.today);
	}

	private static List<String> row(String word) {
		return RELATIVE.stream()
			.filter((row) -> row.get(0).equals(word) || row.get(0).equals(word.replace("个", "")))
			.findFirst()
			.orElseThrow(() -> new DateTimeException("relative.tsv has no word " + word));
	}

}
