/**
 * From articles to facts: runs the finders in reading order and ties together what stands
 * on one page. In: the {@link org.policygraph.article.Article}s of one page or bulletin.
 * Out: {@link org.policygraph.facts.ArticleFacts}, and their JSON.
 */
@NullMarked
package org.policygraph.extraction;

import org.jspecify.annotations.NullMarked;
