/**
 * Days, months and years of the calendar, with what happened then. In: ISO dates. Out:
 * events with evidence.
 */
@NullMarked
package org.policygraph.api.day;

import org.jspecify.annotations.NullMarked;
