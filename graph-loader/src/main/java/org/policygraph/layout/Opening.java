package org.policygraph.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Dateline;

/**
 * The beginning of a report that says who reports from where and when, cut from the body.
 *
 * @param dateline agency, place and day, or null
 * @param reporters the reporters in brackets behind it
 * @param rest the body from its first sentence on, blanks kept
 */
record Opening(@Nullable Dateline dateline, List<String> reporters, String rest) {

	private static final Pattern FIRST_CLAUSE = Pattern
		.compile("^([^（(，。]{0,40})((?:[（(][^（()）]{0,60}[）)])?)([^（(，。]{0,20})");

	private static final Rules RULES = Rules.load("openings.tsv");

	/**
	 * {@return the opening of a body}
	 * @param text the body's first paragraph, blanks kept
	 * @param published the day of publication, for a dateline without a year, or null
	 */
	static Opening of(String text, @Nullable LocalDate published) {
		String tight = tight(text);
		Optional<Rules.Find> found = RULES.find(tight);
		if (found.isEmpty()) {
			return new Opening(null, List.of(), text);
		}
		Rules.Find opening = found.get();
		String names = opening.group("names");
		String agency = opening.group("agency");
		Dateline dateline = (agency != null) ? new Dateline(agency, place(opening), day(opening, published)) : null;
		return new Opening(dateline, (names != null) ? Names.of(names) : List.of(), tight.substring(opening.end()));
	}

	/**
	 * {@return whether a report begins with this text}
	 */
	static boolean begins(String text) {
		return RULES.matches(tight(text));
	}

	/**
	 * The text without the blanks in its first clause, except between names in brackets.
	 */
	private static String tight(String text) {
		Matcher clause = FIRST_CLAUSE.matcher(text);
		if (!clause.find() || text.lastIndexOf(' ', clause.end() - 1) < 0) {
			return text;
		}
		return Spacing.squeeze(clause.group(1)) + clause.group(2) + Spacing.squeeze(clause.group(3))
				+ text.substring(clause.end());
	}

	private static @Nullable String place(Rules.Find opening) {
		String place = opening.group("place");
		return (place != null) ? Spacing.squeeze(place) : null;
	}

	private static @Nullable LocalDate day(Rules.Find opening, @Nullable LocalDate published) {
		String month = opening.group("month");
		String day = opening.group("day");
		String year = opening.group("year");
		if (month == null || day == null || (year == null && published == null)) {
			return null;
		}
		try {
			if (year != null || published == null) {
				return LocalDate.of(Integer.parseInt(String.valueOf(year)), Integer.parseInt(month),
						Integer.parseInt(day));
			}
			LocalDate same = LocalDate.of(published.getYear(), Integer.parseInt(month), Integer.parseInt(day));
			// A report of 31 December is printed on 1 January.
			return same.isAfter(published.plusDays(1)) ? same.minusYears(1) : same;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
