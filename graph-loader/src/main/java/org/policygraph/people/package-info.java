/**
 * Who is named, and as what. In: the {@link org.policygraph.article.Reading} of an
 * article. Out: {@link org.policygraph.people.PersonMention}s with the posts printed
 * beside them.
 */
@NullMarked
package org.policygraph.people;

import org.jspecify.annotations.NullMarked;
