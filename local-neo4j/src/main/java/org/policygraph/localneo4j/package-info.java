/**
 * A Neo4j Community server as a process of its own: in comes a data folder and two ports,
 * out go Bolt, the HTTP API and Neo4j Browser on the loopback address. Nothing else of
 * the product is on its class path, and nothing else may use its classes: they call GPLv3
 * code and are GPLv3 themselves.
 */
@NullMarked
package org.policygraph.localneo4j;

import org.jspecify.annotations.NullMarked;
