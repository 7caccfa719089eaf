package org.policygraph.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Document;

/**
 * The one article of a record, without the residue of the web page that it was taken
 * from.
 */
final class RecordLayout {

	private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

	private RecordLayout() {
	}

	static Article article(Document document) {
		String text = COMMENT.matcher(document.text()).replaceAll("\n");
		List<String> paragraphs = Arrays.stream(text.split("\\R"))
			.map(Spacing::collapse)
			.filter((line) -> !line.isEmpty())
			.toList();
		Body body = Body.of(paragraphs, document.source().published());
		Headline headline = Headline.of(Spacing.collapse(document.title()));
		Kind kind = Headlines.isCommentary(headline, null) ? Kind.COMMENTARY : Kind.NEWS;
		Credits credits = new Credits(body.dateline(), null, body.reporters(), body.photographers());
		return new Article(document.id(), document.source(), kind, headline, credits, body.continuedOnPage(),
				body.continuedFromPage(), body.text());
	}

}
