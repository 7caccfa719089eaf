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

	private static final Pattern DATE_IN_NAME = Printed.pattern("day-in-file-name");

	private static final Pattern PAGE_IN_NAME = Printed.pattern("page-in-file-name");

	private static final Pattern PAPER = Printed.pattern("paper-in-file-name");

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
		return matcher.find() ? matcher.group(1) : null;
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

}
