/**
 * Places: by name, one with what it lies in, what lies in it and what happened there. In:
 * filters and ids. Out: places, and events with evidence.
 */
@NullMarked
package org.policygraph.api.place;

import org.jspecify.annotations.NullMarked;
