/**
 * How the graph is doing, for those who run this process. In: nothing but the graph. Out:
 * gauges beside those of the server itself, at {@code /metrics}.
 */
@NullMarked
package org.policygraph.api.metrics;

import org.jspecify.annotations.NullMarked;
