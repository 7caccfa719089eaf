/**
 * The whole graph, or all of one kind, as a file: CSV, JSON Lines, GraphML. In: what and
 * how. Out: rows written as they come, in constant memory, however many there are.
 */
@NullMarked
package org.policygraph.api.dump;

import org.jspecify.annotations.NullMarked;
