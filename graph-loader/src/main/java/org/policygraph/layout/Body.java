package org.policygraph.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Dateline;

/**
 * The text of a piece and what was cut from its two ends.
 *
 * @param text one paragraph a line
 * @param dateline the opening, or null
 * @param reporters names in brackets at the beginning and the end
 * @param photographers names before 摄
 * @param continuedOnPage the page of 下转第4版, or null
 * @param continuedFromPage the page of 上接第1版, or null
 */
record Body(String text, @Nullable Dateline dateline, List<String> reporters, List<String> photographers,
		@Nullable Integer continuedOnPage, @Nullable Integer continuedFromPage) {

	/**
	 * {@return the body of the given paragraphs}
	 * @param printed the paragraphs, blanks kept
	 * @param published the day of publication, or null
	 * @param spacing what to do with the blanks
	 */
	static Body of(List<String> printed, @Nullable LocalDate published, UnaryOperator<String> spacing) {
		List<String> paragraphs = new ArrayList<>(printed);
		Jump from = new Jump(null, "");
		while (!paragraphs.isEmpty()) {
			from = (from.page() != null) ? new Jump(from.page(), paragraphs.get(0)) : Jump.in(paragraphs.get(0));
			if (!from.rest().isBlank()) {
				break;
			}
			paragraphs.remove(0);
		}
		if (paragraphs.isEmpty()) {
			return new Body("", null, List.of(), List.of(), null, from.page());
		}
		Opening opening = Opening.of(from.rest(), published);
		paragraphs.set(0, opening.rest());
		List<String> reporters = new ArrayList<>(opening.reporters());
		List<String> photographers = new ArrayList<>();
		Integer on = null;
		while (!paragraphs.isEmpty()) {
			int last = paragraphs.size() - 1;
			Closing closing = Closing.of(paragraphs.get(last));
			reporters.addAll(opening.reporters().size(), closing.reporters());
			photographers.addAll(0, closing.photographers());
			on = (on != null) ? on : closing.continuedOnPage();
			if (!closing.rest().isBlank()) {
				paragraphs.set(last, closing.rest());
				break;
			}
			paragraphs.remove(last);
		}
		List<String> lines = paragraphs.stream().map(spacing).filter((line) -> !line.isEmpty()).toList();
		return new Body(String.join("\n", lines), opening.dateline(), reporters, photographers, on, from.page());
	}

}
