package org.policygraph.article;

import java.util.List;

/**
 * A document taken apart: what is not in one of its articles is left over.
 *
 * @param articles its articles in the order of its text
 * @param leftovers the printed lines of a page that are in no article, in order; of a
 * record, none
 */
public record ReadPage(List<Article> articles, List<Leftover> leftovers) {

	public ReadPage {
		articles = List.copyOf(articles);
		leftovers = List.copyOf(leftovers);
	}

}
