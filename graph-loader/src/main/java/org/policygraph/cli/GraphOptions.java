package org.policygraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.local.Access;
import org.policygraph.local.DataFolder;
import org.policygraph.local.Home;
import picocli.CommandLine.Option;

/**
 * Which Neo4j a command talks to. Every command that needs the graph mixes these in, so
 * that they mean the same everywhere.
 */
final class GraphOptions {

	@Option(names = "--neo4j", paramLabel = "URI",
			description = "A Neo4j that already runs, such as bolt://127.0.0.1:7687; user and password come from the"
					+ " environment variables NEO4J_USER (default: neo4j) and NEO4J_PASSWORD.")
	private @Nullable URI neo4j;

	@Option(names = "--data", paramLabel = "DIR",
			description = "Data folder of the embedded Neo4j, with its credentials (default: data, beside the launcher).")
	private @Nullable Path data;

	/**
	 * {@return whether a Neo4j was named that already runs}
	 */
	boolean external() {
		return this.neo4j != null;
	}

	/**
	 * {@return the data folder of the embedded Neo4j}
	 */
	DataFolder data() {
		Path folder = (this.data != null) ? this.data : Home.find().data();
		return new DataFolder(folder.toAbsolutePath().normalize());
	}

	/**
	 * {@return how to reach the server that is meant}
	 * @throws org.policygraph.local.CannotRun when no server runs on the data folder, or
	 * a password is missing
	 */
	Access access() {
		return access(System.getenv());
	}

	Access access(Map<String, String> environment) {
		if (this.neo4j == null) {
			return data().running();
		}
		String password = environment.get("NEO4J_PASSWORD");
		return (password == null) ? data().access(this.neo4j)
				: new Access(this.neo4j, environment.getOrDefault("NEO4J_USER", "neo4j"), password);
	}

}
