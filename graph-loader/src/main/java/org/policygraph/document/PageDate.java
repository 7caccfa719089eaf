package org.policygraph.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * The day of a page that prints no date of its own, from what its reports say: the year
 * from a dateline that has one or from an anniversary of this year, the day from the
 * latest dateline. A daily appears on the day after its latest report.
 */
final class PageDate {

	/** 新华社北京7月15日电, 本报讯（记者…）7月15日，: the reports' own days. */
	private static final Pattern DATELINE = Printed.pattern("dateline-day");

	/** 7月16日出版的第14期. */
	private static final Pattern ISSUE = Printed.pattern("issue-day");

	private static final Map<Pattern, Integer> ANNIVERSARIES = anniversaries();

	private PageDate() {
	}

	/**
	 * {@return the day on which the page appeared, or null if the text does not carry it}
	 */
	static @Nullable LocalDate of(String text) {
		String bare = text.replaceAll("[\\s\\u3000\\u00a0]+", "");
		Integer year = year(bare);
		if (year == null) {
			return null;
		}
		LocalDate reported = latest(DATELINE, bare, year);
		LocalDate issued = latest(ISSUE, bare, year);
		if (reported == null) {
			return null;
		}
		LocalDate next = reported.plusDays(1);
		return (issued != null && issued.equals(reported)) ? issued : next;
	}

	private static @Nullable Integer year(String text) {
		Map<Integer, Integer> votes = new TreeMap<>(Comparator.reverseOrder());
		DATELINE.matcher(text)
			.results()
			.map((match) -> part(match, 1))
			.filter(Objects::nonNull)
			.forEach((year) -> votes.merge(Integer.valueOf(year), 1, Integer::sum));
		ANNIVERSARIES.forEach((pattern, founded) -> {
			Matcher anniversary = pattern.matcher(text);
			while (anniversary.find()) {
				votes.merge(founded + Integer.parseInt(anniversary.group("years")), 1, Integer::sum);
			}
		});
		return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}

	private static @Nullable LocalDate latest(Pattern pattern, String text, int year) {
		return pattern.matcher(text).results().map((match) -> {
			String own = part(match, 1);
			return Days.of((own != null) ? own : String.valueOf(year), Objects.requireNonNull(part(match, 2)),
					Objects.requireNonNull(part(match, 3)));
		}).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The pattern's alternatives have the same three groups, one after the other. */
	private static @Nullable String part(MatchResult match, int group) {
		String first = match.group(group);
		return (first == null && match.groupCount() >= group + 3) ? match.group(group + 3) : first;
	}

	private static Map<Pattern, Integer> anniversaries() {
		Map<Pattern, Integer> years = new LinkedHashMap<>();
		for (List<String> row : Lexicon.table(PageDate.class, "anniversaries.tsv", 2)) {
			Pattern pattern = Pattern.compile("(?:" + row.get(0) + ")[\\p{IsHan}]{0,2}(?<years>\\d{1,3})周年");
			years.put(pattern, Integer.valueOf(row.get(1)));
		}
		return years;
	}

}
