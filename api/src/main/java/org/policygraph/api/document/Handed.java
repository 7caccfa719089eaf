package org.policygraph.api.document;

import java.time.LocalDate;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Period;

/**
 * What is said of documents beside them; what is null is not known.
 *
 * @param id the id of a plain text
 * @param form what a plain text is
 * @param title the headline of a plain text that is one article
 * @param publication the paper or programme
 * @param published the day of publication
 * @param page the page number in the paper
 */
record Handed(
		@Parameter(description = "Of a plain text: its id; the articles of a page get the ids `<id>-a1`, `<id>-a2` … "
				+ "Without one it is made from the text, so that the same text has the same id.") @Nullable String id,
		@Parameter(description = "Of a plain text: a PAGE with several articles as a PDF reader left it (the default), "
				+ "or one ARTICLE with one paragraph a line.") @Nullable Form form,
		@Parameter(description = "Of a plain text: its headline; then it is one article.") @Nullable String title,
		@Parameter(
				description = "The paper or programme, where the document does not say it.") @Nullable String publication,
		@Parameter(
				description = "The day of publication, where the document does not say it.") @Nullable LocalDate published,
		@Parameter(description = "The page number, where the document does not say it.") @Nullable Integer page) {

	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");

	/** Refuses values that nothing can have. */
	void check() {
		if (this.published != null && !Period.possible(this.published)) {
			throw new BadQuestion("published", this.published.toString(),
					"give an existing day as YYYY-MM-DD, for example 2025-07-15");
		}
		if (this.page != null && this.page < 1) {
			throw new BadQuestion("page", this.page.toString(), "give a number from 1");
		}
		if (this.id != null && !NAME.matcher(this.id).matches()) {
			throw new BadQuestion("id", this.id, "give at most 200 characters, no slash and no line break among them");
		}
		if (this.title != null && this.form == Form.PAGE) {
			throw new BadQuestion("title", this.title,
					"a page has no headline of its own; give form=ARTICLE, or leave it out");
		}
	}

	/** Refuses what only a plain text can have. */
	void checkNotOfText() {
		if (this.id != null) {
			throw new BadQuestion("id", this.id, "give it with a text/plain body only; other documents have their own");
		}
		if (this.title != null) {
			throw new BadQuestion("title", this.title,
					"give it with a text/plain body only; other documents have their own");
		}
		if (this.form != null) {
			throw new BadQuestion("form", this.form.name(),
					"give it with a text/plain body only; other documents have their own");
		}
	}

	/**
	 * {@return the headline of a plain text that is an article; null if it is a page}
	 */
	@Nullable String headline() {
		return (this.title == null && this.form == Form.ARTICLE) ? "" : this.title;
	}

	Job.Part part(String name, @Nullable String headline) {
		return new Job.Part(name, headline, this.publication, this.published, this.page);
	}

	/** What a plain text is. */
	enum Form {

		/** A newspaper page: several articles, hard-wrapped in columns. */
		PAGE,
		/** One article, one paragraph a line. */
		ARTICLE

	}

}
