package org.policygraph.document;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a page prints of itself: 清河日报, 2025年7月16日 星期三, 第1版.
 *
 * @param publication the paper's name on a line of its own, or null
 * @param published a full date beside a weekday, or null
 * @param page the page number, or null
 */
record Masthead(@Nullable String publication, @Nullable LocalDate published, @Nullable Integer page) {

	private static final Pattern DAY = Printed.pattern("masthead-day");

	private static final Pattern PAGE = Printed.pattern("masthead-page");

	private static final Pattern NAME = Printed.pattern("masthead-paper");

	/** Longer lines are text, not masthead: they may tell of any day. */
	private static final int LONGEST = 60;

	static Masthead of(String text) {
		String publication = null;
		LocalDate published = null;
		Integer page = null;
		for (String line : text.split("\\R")) {
			String bare = line.replaceAll("[\\s\\u3000\\u00a0]+", "");
			if (bare.length() > LONGEST || bare.contains("。")) {
				continue;
			}
			publication = (publication != null) ? publication : group(NAME, bare);
			Matcher day = DAY.matcher(bare);
			if (published == null && day.find()) {
				int g = (day.group(1) != null) ? 1 : 4;
				published = Days.of(day.group(g), day.group(g + 1), day.group(g + 2));
			}
			String number = group(PAGE, bare);
			page = (page == null && number != null) ? Integer.valueOf(number) : page;
		}
		return new Masthead(publication, published, page);
	}

	private static @Nullable String group(Pattern pattern, String line) {
		Matcher matcher = pattern.matcher(line);
		if (!matcher.find()) {
			return null;
		}
		return (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
	}

}
