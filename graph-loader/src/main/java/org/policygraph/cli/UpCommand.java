package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.policygraph.graph.GraphSize;
import org.policygraph.graph.LoadReport;
import org.policygraph.graph.Loader;
import org.policygraph.graph.Schema;
import org.policygraph.local.Access;
import org.policygraph.local.ApiServer;
import org.policygraph.local.CannotRun;
import org.policygraph.local.DataFolder;
import org.policygraph.local.EmbeddedNeo4j;
import org.policygraph.local.Home;
import org.policygraph.local.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs Neo4j and the API in the foreground until told to stop. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Starts Neo4j with its Browser, loads the sample documents into an empty graph, starts the API."
				+ " Stays in the foreground; Ctrl-C stops every process and leaves the data.")
final class UpCommand implements Callable<Integer> {

	/** A Ctrl-C reaches the children first, at times. */
	private static final long GRACE_SECONDS = 1;

	@Mixin
	private GraphOptions graph;

	@Option(names = "--port", paramLabel = "N", defaultValue = "8080",
			description = "Port of the API (default: ${DEFAULT-VALUE}; 0: any free one).")
	private int port;

	@Option(names = "--bolt-port", paramLabel = "N", defaultValue = "7687",
			description = "Port of the embedded Neo4j's Bolt (default: ${DEFAULT-VALUE}; 0: any free one).")
	private int boltPort;

	@Option(names = "--http-port", paramLabel = "N", defaultValue = "7474",
			description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}; 0: any free one).")
	private int httpPort;

	@Option(names = "--no-seeds", description = "Leave an empty graph empty.")
	private boolean noSeeds;

	@Spec
	private CommandSpec spec;

	private final CountDownLatch stopping = new CountDownLatch(1);

	@Override
	public Integer call() throws InterruptedException {
		Runtime.getRuntime().addShutdownHook(new Thread(this.stopping::countDown, "stopping"));
		Home home = Home.find();
		int apiPort = Ports.free(this.port, "the API", "--port");
		if (this.graph.external()) {
			serve(home, this.graph.access(), apiPort, null);
		}
		else {
			try (EmbeddedNeo4j neo4j = startNeo4j(home, apiPort)) {
				serve(home, neo4j.access(), apiPort, neo4j);
			}
		}
		return 0;
	}

	private EmbeddedNeo4j startNeo4j(Home home, int apiPort) {
		int bolt = Ports.free(this.boltPort, "Bolt", "--bolt-port");
		int http = Ports.free(this.httpPort, "Neo4j Browser", "--http-port");
		if (bolt == http || apiPort == bolt || apiPort == http) {
			throw new CannotRun("--port " + apiPort + ", --bolt-port " + bolt + " and --http-port " + http
					+ " must be three different ports; change one of them.");
		}
		Path data = this.graph.data().folder();
		say("Starting Neo4j on the data folder " + data + " ...");
		return EmbeddedNeo4j.start(home, data, bolt, http);
	}

	private void serve(Home home, Access access, int apiPort, @Nullable EmbeddedNeo4j neo4j)
			throws InterruptedException {
		prepare(home, access);
		say("Starting the API ...");
		DataFolder data = this.graph.data();
		try (ApiServer api = ApiServer.start(home, access, apiPort, data)) {
			api.awaitReady();
			say(Welcome.text(api, access, neo4j, this.graph.data()));
			watch(api, data.folder().resolve("logs/api.log"), neo4j);
		}
	}

	private void prepare(Home home, Access access) {
		try (Driver driver = access.connect()) {
			say("Applying the schema ...");
			if (!this.graph.external()) {
				Schema.unlock(driver);
			}
			Schema.apply(driver);
			if (!this.noSeeds && GraphSize.of(driver).empty()) {
				say("Loading the sample documents in " + home.seeds() + " ...");
				LoadReport report = new Loader(driver, Loader.version()).load(List.of(home.seeds()), (soFar) -> {
				});
				LoadCommand.closing(report, GraphSize.of(driver)).forEach(this::say);
			}
		}
	}

	/**
	 * Returns when this process is told to stop.
	 * @throws CannotRun when a child ends by itself
	 */
	private void watch(ApiServer api, Path log, @Nullable EmbeddedNeo4j neo4j) throws InterruptedException {
		CompletableFuture<?> neo4jEnded = (neo4j != null) ? neo4j.ended() : new CompletableFuture<>();
		CompletableFuture.anyOf(api.ended(), neo4jEnded).join();
		if (!this.stopping.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
			throw new CannotRun(neo4jEnded.isDone()
					? "Neo4j ended by itself, so everything was stopped; its log "
							+ this.graph.data().folder().resolve("neo4j/logs/debug.log")
							+ " may say why; start again with ./policygraph up."
					: "The API ended by itself, so everything was stopped; its log " + log
							+ " may say why; start again with ./policygraph up.");
		}
	}

	private void say(String line) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(line);
		out.flush();
	}

}
