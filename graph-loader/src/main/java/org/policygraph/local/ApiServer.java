package org.policygraph.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The REST API, run as a child process on the loopback address. It ends with
 * {@link #close()}, and also when this process is asked to end.
 */
public final class ApiServer implements AutoCloseable {

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

	private static final int OK = 200;

	private final ChildProcess process;

	private final URI address;

	private final Path log;

	private ApiServer(ChildProcess process, URI address, Path log) {
		this.process = process;
		this.address = address;
		this.log = log;
	}

	/**
	 * Starts the API; {@link #awaitReady()} says when it answers.
	 * @param home where its jar is
	 * @param neo4j the graph that it reads
	 * @param port a free port
	 * @param data the data folder: the keys that it accepts, its log, and what is handed
	 * in over HTTP until it is loaded
	 * @return the starting server
	 * @throws CannotRun when it is not built or its log cannot be written
	 */
	public static ApiServer start(Home home, Access neo4j, int port, DataFolder data) {
		Path jar = home.folder().resolve("api/target/api.jar");
		if (!Files.exists(jar)) {
			throw new CannotRun("The API is not built (no file " + jar
					+ "); start with the script ./policygraph, which builds it, or run mvn package.");
		}
		Map<String, String> environment = Map.of("POLICYGRAPH_NEO4J_URI", neo4j.uri().toString(),
				"POLICYGRAPH_NEO4J_USER", neo4j.user(), "POLICYGRAPH_NEO4J_PASSWORD", neo4j.password(),
				"POLICYGRAPH_SECURITY_KEYS", data.keys().toString(), "POLICYGRAPH_DOCUMENTS_SPOOL",
				data.folder().resolve("jobs").toString(), "POLICYGRAPH_ENDS_WITH_INPUT", "true");
		Path log = data.folder().resolve("logs/api.log");
		PrintWriter writer = writer(log);
		ChildProcess process = ChildProcess.java("The API",
				List.of("-Xmx512m", "-jar", jar.toString(), "--server.port=" + port), environment, writer::println);
		return new ApiServer(process, URI.create("http://127.0.0.1:" + port), log);
	}

	private static PrintWriter writer(Path log) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			return new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8), true);
		}
		catch (IOException ex) {
			throw new CannotRun(
					"The log " + log + " cannot be written (" + ex + "); choose another folder with --data.", ex);
		}
	}

	/**
	 * Waits until the API can answer from the graph.
	 * @throws CannotRun when it ends or stays silent for too long
	 */
	public void awaitReady() {
		HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
		HttpRequest question = HttpRequest.newBuilder(this.address.resolve("/readyz"))
			.timeout(Duration.ofSeconds(10))
			.build();
		long end = System.nanoTime() + START_LIMIT.toNanos();
		while (!answers(client, question)) {
			if (!this.process.alive()) {
				throw new CannotRun("The API ended before it answered; its log " + this.log + " says why.");
			}
			if (System.nanoTime() > end) {
				throw new CannotRun("The API did not answer within " + START_LIMIT.toSeconds() + " seconds; its log "
						+ this.log + " may say why.");
			}
		}
	}

	private static boolean answers(HttpClient client, HttpRequest question) {
		try {
			Thread.sleep(BETWEEN_TRIES.toMillis());
			return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
		}
		catch (IOException notYetListening) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotRun("Interrupted while the API started.", ex);
		}
	}

	/**
	 * {@return where it answers, such as {@code http://127.0.0.1:8080}}
	 */
	public URI address() {
		return this.address;
	}

	/**
	 * {@return what completes when the process ends, for whatever reason}
	 */
	public CompletableFuture<?> ended() {
		return this.process.ended();
	}

	/** Stops the server and waits until it has ended. */
	@Override
	public void close() {
		this.process.close();
	}

}
