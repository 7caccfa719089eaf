/**
 * One piece of a newspaper page or bulletin, cleaned of its layout. Records only; the
 * package {@code layout} makes them, everything after it reads them.
 */
@NullMarked
package org.policygraph.article;

import org.jspecify.annotations.NullMarked;
