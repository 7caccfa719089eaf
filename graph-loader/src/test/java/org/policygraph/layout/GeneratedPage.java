package org.policygraph.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Kind;

/**
 * A page with what should be found on it.
 *
 * @param text the page as a PDF reader leaves it
 * @param pieces its pieces in the order of the text
 */
public record GeneratedPage(String text, List<Piece> pieces) {

	/**
	 * One piece of the page.
	 *
	 * @param own the article that it was made of
	 * @param kind the sort of piece
	 * @param title the headline, or null
	 * @param subtitles the lines under it
	 * @param banner the line over it, or null
	 * @param on the page of 下转第4版, or null
	 * @param from the page of 上接第1版, or null
	 * @param text the text, one paragraph a line
	 */
	public record Piece(OwnArticle own, Kind kind, @Nullable String title, List<String> subtitles,
			@Nullable String banner, @Nullable Integer on, @Nullable Integer from, String text) {

	}

}
