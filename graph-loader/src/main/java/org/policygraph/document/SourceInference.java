package org.policygraph.document;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Completes what a sidecar does not say of a page from its file's name and its text, and
 * marks it as inferred. What neither carries stays unknown.
 */
final class SourceInference {

	/** 晋中日报-2025-07-16-p01, jzrb_20250716_A02, 2025年7月16日第1版. */
	private static final Pattern DATE_IN_NAME = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})[-_.年]?(\\d{1,2})[-_.月]?(\\d{1,2})(?!\\d)");

	private static final Pattern PAGE_IN_NAME = Pattern
		.compile("(?:^|[-_ ])(?:p|page|[A-D])0*([1-9]\\d?)(?!\\d)|第?0*([1-9]\\d?)版");

	private static final Pattern PAPER = Pattern
		.compile("^[\\p{IsHan}]{2,8}?(?:日报|晚报|晨报|早报|时报|周报|都市报|商报|青年报)(?![\\p{IsHan}])");

	private SourceInference() {
	}

	/**
	 * {@return the known source with its gaps filled}
	 * @param known what is stated
	 * @param name the file's name without its suffix
	 * @param text the page's text
	 */
	static Source complete(Source known, String name, String text) {
		Set<String> inferred = new TreeSet<>();
		Masthead masthead = Masthead.of(text);
		String publication = known.publication();
		if (publication == null) {
			publication = first(find(PAPER, name), masthead.publication());
			mark(publication, "publication", inferred);
		}
		LocalDate published = known.published();
		if (published == null) {
			published = first(masthead.published(), first(dateIn(name), PageDate.of(text)));
			mark(published, "published", inferred);
		}
		Integer page = known.page();
		if (page == null) {
			page = first(masthead.page(), pageIn(name));
			mark(page, "page", inferred);
		}
		return new Source(publication, published, page, inferred);
	}

	private static void mark(@Nullable Object value, String name, Set<String> inferred) {
		if (value != null) {
			inferred.add(name);
		}
	}

	private static @Nullable LocalDate dateIn(String name) {
		Matcher date = DATE_IN_NAME.matcher(name);
		return date.find() ? Days.of(date.group(1), date.group(2), date.group(3)) : null;
	}

	private static @Nullable Integer pageIn(String name) {
		Matcher page = PAGE_IN_NAME.matcher(name);
		return page.find() ? Integer.valueOf(page.group((page.group(1) != null) ? 1 : 2)) : null;
	}

	private static @Nullable String find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group() : null;
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

	/**
	 * What a page prints of itself: 清河日报, 2025年7月16日 星期三, 第1版.
	 *
	 * @param publication the paper's name on a line of its own, or null
	 * @param published a full date beside a weekday, or null
	 * @param page the page number, or null
	 */
	private record Masthead(@Nullable String publication, @Nullable LocalDate published, @Nullable Integer page) {

		private static final Pattern DAY = Pattern
			.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日[^。，]{0,12}(?:星期|周)[一二三四五六日]"
					+ "|(?:星期|周)[一二三四五六日][^。，]{0,4}((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日");

		private static final Pattern PAGE = Pattern.compile("^(?:第0*([1-9]\\d?)版|0*([1-9]\\d?)版)(?!.*[。，])");

		private static final Pattern NAME = Pattern
			.compile("^([\\p{IsHan}]{2,8}?(?:日报|晚报|晨报|早报|时报|周报|都市报|商报|青年报))(?![\\p{IsHan}])(?!.*[。，])");

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
				publication = first(publication, group(NAME, bare));
				Matcher day = DAY.matcher(bare);
				if (published == null && day.find()) {
					int g = (day.group(1) != null) ? 1 : 4;
					published = Days.of(day.group(g), day.group(g + 1), day.group(g + 2));
				}
				String number = group(PAGE, bare);
				page = first(page, (number != null) ? Integer.valueOf(number) : null);
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

}
