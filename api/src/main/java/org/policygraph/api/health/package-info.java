/**
 * Whether this process lives and can answer, for those who run it. In: nothing. Out: UP,
 * or a problem document.
 */
@NullMarked
package org.policygraph.api.health;

import org.jspecify.annotations.NullMarked;
