/**
 * Runs the statements of the module {@code cypher} in read transactions. In: the name of
 * a statement and its parameters. Out: {@link org.policygraph.api.graph.Row}s without any
 * type of the database. The only package that imports the driver.
 */
@NullMarked
package org.policygraph.api.graph;

import org.jspecify.annotations.NullMarked;
