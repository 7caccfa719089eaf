package org.policygraph.api.ask;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A period that a question names. What is relative (去年, 上个月) or lacks its year (7月14日) is
 * counted from the day of the question; a day or month without a year is the latest that
 * was not after it.
 *
 * @param first its first day
 * @param last its last day
 */
record Days(LocalDate first, LocalDate last) {

	private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

	/** The words that name a period. */
	static final Pattern WORDS = Pattern.compile("(?:(?<iso>(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})"
			+ "|(?<year>(?:19|20)\\d\\d年|[一二〇零○][一二三四五六七八九〇零○]{3}年|今年|去年|前年|本年)?(?:的|度)?(?<month>" + NUMBER
			+ "月份?)(?:的)?(?<day>" + NUMBER
			+ "[日号]|[上中下]旬)?|(?<wholeyear>(?:19|20)\\d\\d年|[一二〇零○][一二三四五六七八九〇零○]{3}年|今年|去年|前年|本年)(?:的|度)?(?<half>[上下]半年)?"
			+ "|(?<relative>上个?月|这个月|本月|当月|上个?星期|上周|这周|本周|这个?星期|今天|今日|昨天|昨日|前天))");

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final int HALF = 6;

	/**
	 * Reads the words.
	 * @param found a match of {@link #WORDS}
	 * @param today the day of the question
	 * @return the period, or null where there is no such day
	 */
	static @Nullable Days of(Matcher found, LocalDate today) {
		try {
			if (found.group("iso") != null) {
				String[] parts = found.group("iso").split("[-/.]");
				return day(LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
						Integer.parseInt(parts[2])));
			}
			if (found.group("relative") != null) {
				return relative(found.group("relative"), today);
			}
			if (found.group("wholeyear") != null) {
				return year(year(found.group("wholeyear"), today), found.group("half"));
			}
			return month(found, today);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Days day(LocalDate day) {
		return new Days(day, day);
	}

	private static Days month(YearMonth month) {
		return new Days(month.atDay(1), month.atEndOfMonth());
	}

	private static Days year(int year, @Nullable String half) {
		LocalDate start = LocalDate.of(year, 1, 1);
		if (half == null) {
			return new Days(start, start.plusYears(1).minusDays(1));
		}
		return half.startsWith("上") ? new Days(start, start.plusMonths(HALF).minusDays(1))
				: new Days(start.plusMonths(HALF), start.plusYears(1).minusDays(1));
	}

	private static Days month(Matcher found, LocalDate today) {
		int month = number(found.group("month").replaceAll("月份?", ""));
		String day = found.group("day");
		String year = found.group("year");
		if (day == null) {
			return month(month(month, year, today));
		}
		if (day.endsWith("旬")) {
			return tenDays(month(month, year, today), day);
		}
		LocalDate given = LocalDate.of((year != null) ? year(year, today) : today.getYear(), month,
				number(day.substring(0, day.length() - 1)));
		return day((year == null && given.isAfter(today)) ? given.minusYears(1) : given);
	}

	private static YearMonth month(int month, @Nullable String year, LocalDate today) {
		YearMonth given = YearMonth.of((year != null) ? year(year, today) : today.getYear(), month);
		return (year == null && given.isAfter(YearMonth.from(today))) ? given.minusYears(1) : given;
	}

	private static Days tenDays(YearMonth month, String part) {
		return switch (part.charAt(0)) {
			case '上' -> new Days(month.atDay(1), month.atDay(10));
			case '中' -> new Days(month.atDay(11), month.atDay(20));
			default -> new Days(month.atDay(21), month.atEndOfMonth());
		};
	}

	private static Days relative(String words, LocalDate today) {
		if (words.contains("天") || words.contains("日")) {
			return day(today.minusDays("今昨前".indexOf(words.charAt(0))));
		}
		boolean before = words.startsWith("上");
		if (words.contains("月")) {
			return month(YearMonth.from(today).minusMonths(before ? 1 : 0));
		}
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(before ? 1 : 0);
		return new Days(monday, monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
	}

	private static int year(String words, LocalDate today) {
		return switch (words) {
			case "今年", "本年" -> today.getYear();
			case "去年" -> today.getYear() - 1;
			case "前年" -> today.getYear() - 2;
			default -> Integer.parseInt(digits(words.replace("年", "")));
		};
	}

	private static String digits(String words) {
		StringBuilder digits = new StringBuilder();
		words.replaceAll("[零○]", "〇")
			.chars()
			.forEach((c) -> digits.append((DIGITS.indexOf(c) >= 0) ? (char) ('0' + DIGITS.indexOf(c)) : (char) c));
		return digits.toString();
	}

	/**
	 * {@return a number up to 99 in digits or characters}
	 */
	static int number(String words) {
		int ten = words.indexOf('十');
		if (ten < 0) {
			return Integer.parseInt(digits(words));
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(words.charAt(ten - 1));
		return tens * 10 + ((ten + 1 < words.length()) ? DIGITS.indexOf(words.charAt(ten + 1)) : 0);
	}

	/**
	 * {@return the period from the beginning of this to the end of the other}
	 */
	Days through(Days other) {
		return new Days(this.first, other.last.isBefore(this.first) ? this.last : other.last);
	}

}
