/**
 * Chinese as it is typed. In: words of requests. Out: their plain form and their reading.
 * The only package that imports HanLP; it knows neither the graph nor any question.
 */
@NullMarked
package org.policygraph.api.language;

import org.jspecify.annotations.NullMarked;
