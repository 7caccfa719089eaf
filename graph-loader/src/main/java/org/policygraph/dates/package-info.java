/**
 * Dates in Chinese text: finds each expression and turns it into an interval of days. In:
 * a text and the day of its publication. Out:
 * {@link org.policygraph.dates.DateExpression}s with their spans. Usable alone; knows
 * nothing of articles or events. The rules are data: {@code rules.tsv}, {@code words.tsv}
 * and {@code macros.tsv} beside this package's resources.
 */
@NullMarked
package org.policygraph.dates;

import org.jspecify.annotations.NullMarked;
