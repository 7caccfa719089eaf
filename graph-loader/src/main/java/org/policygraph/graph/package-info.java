/**
 * The graph in Neo4j. In: resolved articles. Out: nodes and relationships, and what can
 * be said of the whole graph: its schema and its fingerprint. The statements themselves
 * are files of the module {@code cypher}.
 */
@NullMarked
package org.policygraph.graph;

import org.jspecify.annotations.NullMarked;
