package org.policygraph.api.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.ArticleSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.article.Mark.Kind;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;

/**
 * An article with its text and what was read where in it.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param kind its sort
 * @param title its headline, or null
 * @param subtitles further headlines
 * @param banner a slogan or column name over it, or null
 * @param text the body, one paragraph a line; positions refer to it
 * @param source where and when it was published
 * @param credits who wrote and photographed it
 * @param quotes articles of which it repeats a passage
 * @param marks what was read where, in the order of the text
 * @param unread how many spans looked like facts and could not be read, or null
 * @param facts the address of the facts as extracted
 */
@Schema(name = "Article")
record ArticleAnswer(String id, String self, String label, String kind, @Nullable String title, List<String> subtitles,
		@Nullable String banner, String text, Source source, Credits credits, List<ArticleSummary> quotes,
		List<Mark> marks, @Nullable Integer unread,
		@Schema(description = "Address of the facts as extracted.") String facts) {

	private static final Comparator<Mark> ORDER = Comparator
		.comparing((Mark mark) -> mark.field().equals("text") ? "" : mark.field())
		.thenComparing(Mark::start)
		.thenComparing(Mark::end, Comparator.reverseOrder())
		.thenComparing(Mark::kind)
		.thenComparing((mark) -> mark.about().id());

	static ArticleAnswer of(Row row, Quotes quotes) {
		Row article = row.row("article");
		ArticleSummary summary = ArticleSummary.of(article);
		List<Mark> marks = row.rows("facts")
			.stream()
			.flatMap((fact) -> marks(summary.id(), fact, quotes))
			.distinct()
			.sorted(ORDER)
			.toList();
		return new ArticleAnswer(summary.id(), summary.self(), summary.label(), summary.kind(), summary.title(),
				article.texts("subtitles"), article.textOrNull("banner"), article.text("text"), Source.of(article),
				Credits.of(article), row.rows("quotedArticles").stream().map(ArticleSummary::of).toList(), marks,
				article.number("unread"), summary.self() + "/facts");
	}

	private static Stream<Mark> marks(String article, Row fact, Quotes quotes) {
		Reference about = Reference.to(fact.text("collection"), fact.text("about"), fact.text("label"));
		Kind kind = Kind.valueOf(fact.text("kind"));
		return quotes.of(fact)
			.stream()
			.filter((evidence) -> evidence.article().equals(article))
			.map((evidence) -> new Mark(kind, evidence.field(), evidence.start(), evidence.end(), evidence.quote(),
					about, evidence.rule(), evidence.confidence()));
	}

	/**
	 * Where and when the article was published.
	 *
	 * @param publication the paper or programme, or null
	 * @param published the day, or null
	 * @param page the page number, or null
	 * @param inferred which of these were inferred from the text
	 * @param continuedOnPage the page on which it goes on, or null
	 * @param continuedFromPage the page from which it goes on, or null
	 */
	@Schema(name = "ArticleSource")
	record Source(@Nullable String publication, @Nullable LocalDate published, @Nullable Integer page, @Schema(
			description = "Which of publication, published, page were inferred from the text.") List<String> inferred,
			@Nullable Integer continuedOnPage, @Nullable Integer continuedFromPage) {

		static Source of(Row article) {
			return new Source(article.textOrNull("publication"), article.day("published"), article.number("page"),
					article.texts("inferred"), article.number("continuedOnPage"), article.number("continuedFromPage"));
		}

	}

	/**
	 * Who made the article.
	 *
	 * @param byline an author printed apart from the text, or null
	 * @param reporters reporters
	 * @param photographers photographers
	 * @param agency the agency of the dateline, or null
	 * @param place the place of the dateline, or null
	 * @param date the day of the dateline, or null
	 */
	@Schema(name = "ArticleCredits")
	record Credits(@Nullable String byline, List<String> reporters, List<String> photographers, @Nullable String agency,
			@Nullable String place, @Nullable LocalDate date) {

		static Credits of(Row article) {
			return new Credits(article.textOrNull("byline"), article.texts("reporters"), article.texts("photographers"),
					article.textOrNull("datelineAgency"), article.textOrNull("datelinePlace"),
					article.day("datelineDate"));
		}

	}

}
