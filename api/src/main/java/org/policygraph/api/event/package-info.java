/**
 * Events: which there are, one with all that is known of it, who took part, who took part
 * in two. In: filters and ids. Out: events with evidence.
 */
@NullMarked
package org.policygraph.api.event;

import org.jspecify.annotations.NullMarked;
