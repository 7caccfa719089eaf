/**
 * The statements of the graph, one a file, by name. In: a name such as
 * {@code query/event_by_id}. Out: its text and what its header says of it. Used by the
 * loader and the API; knows neither, and no database.
 */
@NullMarked
package org.policygraph.cypher;

import org.jspecify.annotations.NullMarked;
