package org.policygraph.api.connection;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The graph around something, for drawing.
 *
 * @param center what is in the middle
 * @param nodes all nodes, the middle first
 * @param links the links between them
 * @param truncated whether a bound was met, so that there is more
 */
@Schema(name = "Subgraph")
record Drawing(Thing center, List<Thing> nodes, List<Link> links,
		@Schema(description = "Whether a bound was met, so that there is more.") boolean truncated) {

}
