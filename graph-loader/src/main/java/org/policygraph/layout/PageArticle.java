package org.policygraph.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;

/** Makes an article of a piece of a page. */
final class PageArticle {

	private PageArticle() {
	}

	static Article of(Piece piece, String id, Source source) {
		Body body = Body.of(Paragraphs.of(piece.body()), source.published(), Spacing::body);
		Headline headline = Headlines.of(piece.above(), piece.below(), piece.bare());
		Set<String> reporters = new LinkedHashSet<>(body.reporters());
		String byline = null;
		for (Block block : bylines(piece)) {
			List<String> names = Names.of(block.text());
			if (block.text().contains("记者") || block.text().contains("通讯员") || byline != null) {
				reporters.addAll(names);
			}
			else {
				byline = Spacing.squeeze(block.text());
			}
		}
		Credits credits = new Credits(body.dateline(), byline, List.copyOf(reporters), body.photographers());
		return new Article(id, source, kind(piece, headline, byline), headline, credits, body.continuedOnPage(),
				body.continuedFromPage(), body.text());
	}

	private static Kind kind(Piece piece, Headline headline, @Nullable String byline) {
		return switch (piece.sort()) {
			case CAPTION -> Kind.CAPTION;
			case QUOTE -> Kind.PULL_QUOTE;
			default -> Headlines.isCommentary(headline, byline) ? Kind.COMMENTARY : Kind.NEWS;
		};
	}

	private static List<Block> bylines(Piece piece) {
		List<Block> bylines = new ArrayList<>(piece.above());
		bylines.addAll(piece.below());
		bylines.removeIf((block) -> block.sort() != Sort.BYLINE);
		return bylines;
	}

}
