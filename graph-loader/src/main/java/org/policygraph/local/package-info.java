/**
 * The processes of one machine: in come a data folder and ports, out come a running Neo4j
 * and a running API, and how to reach them. Knows nothing of documents or of the graph's
 * contents.
 */
@NullMarked
package org.policygraph.local;

import org.jspecify.annotations.NullMarked;
