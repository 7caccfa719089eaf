package org.policygraph.api.connection;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How two things are connected.
 *
 * @param from the one
 * @param to the other
 * @param paths the shortest paths between them, the shortest first
 * @param truncated whether there may be others: a bound was met, or a crowd passed over
 */
record Connections(Thing from, Thing to, List<Path> paths, @Schema(
		description = "Whether there may be others: a bound was met, or a crowd passed over.") boolean truncated) {

	/**
	 * A path.
	 *
	 * @param hops how many links it has
	 * @param nodes the things on the way, from the one to the other
	 * @param links what links each with the following
	 */
	@Schema(name = "ConnectionPath")
	record Path(int hops, List<Thing> nodes, List<Link> links) {

	}

}
