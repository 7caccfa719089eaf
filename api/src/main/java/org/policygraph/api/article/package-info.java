/**
 * Articles: by publication and day, one with its text and what was read where in it. In:
 * filters and ids. Out: articles with marked spans.
 */
@NullMarked
package org.policygraph.api.article;

import org.jspecify.annotations.NullMarked;
