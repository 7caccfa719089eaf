/**
 * What was handed in: a file's text with what is known about its publication. In: paths.
 * Out: {@link org.policygraph.document.Document}s.
 */
@NullMarked
package org.policygraph.document;

import org.jspecify.annotations.NullMarked;
