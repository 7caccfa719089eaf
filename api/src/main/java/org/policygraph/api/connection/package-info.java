/**
 * What connects things: the shortest paths of evidence between two, and the graph around
 * one for drawing. In: ids of any kind, bounds. Out: nodes and links with evidence, and
 * whether a bound was met.
 */
@NullMarked
package org.policygraph.api.connection;

import org.jspecify.annotations.NullMarked;
