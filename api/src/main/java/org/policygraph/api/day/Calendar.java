package org.policygraph.api.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Language;
import org.policygraph.api.web.Period;

/**
 * A day, a month or a year.
 *
 * @param iso as ISO 8601: 2025-07-15, 2025-07 or 2025
 * @param first its first day
 * @param last its last day
 */
record Calendar(String iso, LocalDate first, LocalDate last) {

	static Calendar parse(String iso) {
		try {
			Calendar calendar = switch (iso.length()) {
				case 4 -> new Calendar(iso, Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth());
				case 7 -> new Calendar(iso, YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
				default -> new Calendar(iso, LocalDate.parse(iso), LocalDate.parse(iso));
			};
			if (!Period.possible(calendar.first())) {
				throw new DateTimeException("Years have four digits");
			}
			return calendar;
		}
		catch (DateTimeException ex) {
			throw new BadQuestion("date", iso,
					"give an existing day, month or year as YYYY-MM-DD, YYYY-MM or YYYY, for example 2025-07-15");
		}
	}

	String label() {
		return (Language.current(Language.ZH) == Language.ZH) ? chinese() : english();
	}

	private String english() {
		return switch (this.iso.length()) {
			case 4 -> this.iso;
			case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(this.first);
			default -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(this.first);
		};
	}

	private String chinese() {
		return switch (this.iso.length()) {
			case 4 -> this.first.getYear() + "年";
			case 7 -> this.first.getYear() + "年" + this.first.getMonthValue() + "月";
			default -> this.first.getYear() + "年" + this.first.getMonthValue() + "月" + this.first.getDayOfMonth() + "日";
		};
	}

}
