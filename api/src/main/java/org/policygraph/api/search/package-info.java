/**
 * Search across all kinds of things by names, and in texts. In: what somebody typed. Out:
 * hits, the best first, with the words that were found.
 */
@NullMarked
package org.policygraph.api.search;

import org.jspecify.annotations.NullMarked;
