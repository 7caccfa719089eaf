package org.policygraph.layout;

import java.util.List;

import org.policygraph.article.Article;
import org.policygraph.article.ReadPage;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;

/**
 * Takes a document apart into articles. Pure and thread-safe: the same document always
 * gives the same articles.
 */
public final class Layout {

	/**
	 * {@return the articles of a document in the order of its text; of a record, one}
	 * @param document a page or a record
	 */
	public List<Article> articles(Document document) {
		return read(document).articles();
	}

	/**
	 * {@return the articles of a document and, of a page, the lines that are in none}
	 * @param document a page or a record
	 */
	public ReadPage read(Document document) {
		return (document.form() == Form.PAGE) ? PageLayout.read(document)
				: new ReadPage(List.of(RecordLayout.article(document)), List.of());
	}

}
