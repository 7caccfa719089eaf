package org.policygraph.api.connection;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.evidence.Evidence;

/**
 * A relationship in the graph.
 *
 * @param type its type
 * @param from id of the node where it starts
 * @param to id of the node where it ends
 * @param evidence the words that say so; none where it follows from the nodes themselves
 */
@Schema(name = "GraphLink")
record Link(String type, String from, String to, List<Evidence> evidence) {

}
