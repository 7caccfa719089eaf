package org.policygraph.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A Neo4j Community server with Neo4j Browser, run as a child process on the loopback
 * address. It ends with {@link #close()}, and also when this process dies.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** Neo4j needs about five seconds; a busy small machine needs several times that. */
	private static final Duration START_LIMIT = Duration.ofMinutes(3);

	private final ChildProcess process;

	private final Access access;

	private final URI browser;

	private EmbeddedNeo4j(ChildProcess process, Access access, URI browser) {
		this.process = process;
		this.access = access;
		this.browser = browser;
	}

	/**
	 * Starts a server and waits until it answers over Bolt.
	 * @param home where its jars are
	 * @param data its data folder, made when absent; the password is made on first use
	 * @param boltPort the port of Bolt, 0 for any free one
	 * @param httpPort the port of Neo4j Browser, 0 for any free one
	 * @return the running server
	 * @throws CannotRun when it does not start, with the reason
	 */
	public static EmbeddedNeo4j start(Home home, Path data, int boltPort, int httpPort) {
		List<String> arguments = List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp", home.jars("local-neo4j").resolve("*").toString(),
				"org.policygraph.localneo4j.LocalNeo4j", "--data", data.toString(), "--bolt-port",
				Integer.toString(boltPort), "--http-port", Integer.toString(httpPort));
		ChildProcess process = ChildProcess.java("Neo4j", arguments, Map.of(), (line) -> {
		});
		try {
			String[] ready = process.awaitReady(START_LIMIT).split(" ");
			Access access = new DataFolder(data).access(URI.create(ready[0]));
			return new EmbeddedNeo4j(process, access, URI.create(ready[1]));
		}
		catch (RuntimeException ex) {
			process.close();
			throw ex;
		}
	}

	/**
	 * Starts a server on free ports.
	 * @param data its data folder, made when absent
	 * @return the running server
	 * @throws CannotRun when it does not start, with the reason
	 */
	public static EmbeddedNeo4j startAnywhere(Path data) {
		return start(Home.find(), data, 0, 0);
	}

	/**
	 * {@return how to reach it over Bolt}
	 */
	public Access access() {
		return this.access;
	}

	/**
	 * {@return the address of Neo4j Browser}
	 */
	public URI browser() {
		return this.browser;
	}

	/**
	 * {@return what completes when the process ends, for whatever reason}
	 */
	public CompletableFuture<?> ended() {
		return this.process.ended();
	}

	/** Stops the server and waits until it has ended. The data stays. */
	@Override
	public void close() {
		this.process.close();
	}

}
