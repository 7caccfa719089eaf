package org.policygraph.api.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words of a question that say days ({@code days.tsv}). What is relative (去年, 上个月) or
 * lacks its year (7月14日) is counted from the day of the question; a day or month without
 * a year is the latest that was not after it. The end of a range is completed from its
 * beginning (7月14日至15日).
 */
final class DayWords {

	private static final List<String> EXPRESSIONS = List.of("digits", "number", "relative", "year", "years-ago");

	private static final List<Pattern> PATTERNS = Patterns.read("days.tsv")
		.stream()
		.filter((shaped) -> !EXPRESSIONS.contains(shaped.name()))
		.map(Patterns.Shaped::pattern)
		.toList();

	private static final Pattern TO = Patterns.of("to");

	private static final Pattern BEFORE = Patterns.of("before");

	private static final Pattern AFTER = Patterns.of("after");

	private static final Pattern SINCE = Patterns.of("since");

	private final String text;

	private final LocalDate today;

	private DayWords(String text, LocalDate today) {
		this.text = text;
		this.today = today;
	}

	/**
	 * Words that say days.
	 *
	 * @param start where they begin
	 * @param end where they end
	 * @param days the period
	 */
	record Said(int start, int end, Days days) {

	}

	/**
	 * {@return everything in a text that can be read as days; readings may overlap}
	 * @param text the text
	 * @param today the day of the question
	 */
	static List<Said> in(String text, LocalDate today) {
		DayWords words = new DayWords(text, today);
		List<Said> all = new ArrayList<>();
		for (int start = 0; start < text.length(); start++) {
			for (Said one : words.at(start, null)) {
				all.add(one);
				words.open(one).forEach(all::add);
				Matcher to = words.matcher(TO, one.end());
				if (to.lookingAt()) {
					words.at(to.end(), one.days().first())
						.forEach((end) -> all.add(new Said(one.start(), end.end(), one.days().through(end.days()))));
				}
			}
		}
		return all;
	}

	private Matcher matcher(Pattern pattern, int from) {
		return pattern.matcher(this.text).region(from, this.text.length()).useTransparentBounds(true);
	}

	private List<Said> at(int start, @Nullable LocalDate after) {
		List<Said> found = new ArrayList<>();
		for (Pattern pattern : PATTERNS) {
			Matcher matcher = matcher(pattern, start);
			if (matcher.lookingAt()) {
				try {
					found.add(new Said(start, matcher.end(), new DayReading(matcher, this.today, after).days()));
				}
				catch (DateTimeException ex) {
					// There is no such day: the words say something else.
					continue;
				}
			}
		}
		return found;
	}

	/** 之前, 以后 and 以来 after days. */
	private List<Said> open(Said said) {
		List<Said> open = new ArrayList<>();
		Matcher before = matcher(BEFORE, said.end());
		if (before.lookingAt()) {
			open.add(new Said(said.start(), before.end(), said.days().before()));
		}
		Matcher after = matcher(AFTER, said.end());
		if (after.lookingAt()) {
			open.add(new Said(said.start(), after.end(), said.days().after()));
		}
		Matcher since = matcher(SINCE, said.end());
		if (since.lookingAt()) {
			open.add(new Said(said.start(), since.end(), said.days().since()));
		}
		return open;
	}

}
