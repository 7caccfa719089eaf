/**
 * From documents to articles: takes a page apart, joins what the columns tore, gives
 * every body its headline, and keeps credits and furniture out of the text. In: a
 * {@link org.policygraph.document.Document}. Out: its
 * {@link org.policygraph.article.Article}s. Knows print, not politics: no person, paper
 * or place by name.
 */
@NullMarked
package org.policygraph.layout;

import org.jspecify.annotations.NullMarked;
