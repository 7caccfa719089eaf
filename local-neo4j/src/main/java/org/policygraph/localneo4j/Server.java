package org.policygraph.localneo4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.server.configuration.ServerSettings;
import picocli.CommandLine;

/**
 * A running Neo4j on the loopback address.
 *
 * @param neo4j the server
 * @param boltPort where Bolt answers
 * @param httpPort where Neo4j Browser and the HTTP API answer
 */
record Server(DatabaseManagementService neo4j, int boltPort, int httpPort) {

	private static final String LOOPBACK = "127.0.0.1";

	/**
	 * Neo4j Browser would fetch fonts, measurements and a feedback form from elsewhere.
	 */
	private static final String NOTHING_FROM_OUTSIDE = "default-src 'self'; script-src 'self'; img-src 'self' data:;"
			+ " style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; object-src 'none';"
			+ " frame-ancestors 'none'; connect-src 'self' ws://127.0.0.1:* http://127.0.0.1:* ws://localhost:* http://localhost:*";

	private static final long AVAILABLE_MILLIS = 60_000;

	/**
	 * Starts Neo4j and waits until its database can be queried.
	 * @throws CannotStart when a port is taken or Neo4j refuses the data
	 */
	static Server start(DataFolder folder, Options options) throws IOException {
		int boltPort = free(options.boltPort(), "Bolt", "--bolt-port");
		int httpPort = free(options.httpPort(), "Neo4j Browser", "--http-port");
		protect(folder);
		Path home = folder.home();
		try {
			DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
				.setConfig(settings(boltPort, httpPort))
				.build();
			Server server = new Server(neo4j, boltPort, httpPort);
			server.awaitDatabase(home);
			return server;
		}
		catch (CannotStart refusal) {
			throw refusal;
		}
		catch (RuntimeException ex) {
			throw new CannotStart("Neo4j did not start: " + rootMessage(ex) + "; see " + log(home) + ".", ex);
		}
	}

	private static Map<org.neo4j.graphdb.config.Setting<?>, Object> settings(int boltPort, int httpPort) {
		return Map.ofEntries(Map.entry(GraphDatabaseSettings.auth_enabled, true),
				Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort)),
				Map.entry(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, boltPort)),
				Map.entry(HttpConnector.enabled, true),
				Map.entry(HttpConnector.listen_address, new SocketAddress(LOOPBACK, httpPort)),
				Map.entry(HttpConnector.advertised_address, new SocketAddress(LOOPBACK, httpPort)),
				Map.entry(HttpsConnector.enabled, false),
				// Nothing is reported to outside, neither by the server nor by Neo4j
				// Browser.
				Map.entry(GraphDatabaseSettings.udc_enabled, false), Map.entry(ServerSettings.allow_telemetry, false),
				Map.entry(ServerSettings.http_static_content_security_policy, NOTHING_FROM_OUTSIDE),
				Map.entry(ServerSettings.browser_remote_content_hostname_whitelist, LOOPBACK),
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0));
	}

	/**
	 * Before the first start there are no users yet: make the one, with a password of its
	 * own.
	 */
	private static void protect(DataFolder folder) throws IOException {
		Path users = folder.home().resolve("data/databases/system");
		if (Files.exists(folder.credentials())) {
			return;
		}
		if (Files.exists(users)) {
			throw new CannotStart("The data folder has a graph but no longer the file " + folder.credentials()
					+ " with its password; put the file back, or choose another folder with --data.");
		}
		Credentials credentials = Credentials.random();
		ByteArrayOutputStream complaints = new ByteArrayOutputStream();
		ExecutionContext context = new ExecutionContext(folder.home(), folder.home().resolve("conf"),
				new PrintStream(OutputStream.nullOutputStream()),
				new PrintStream(complaints, true, StandardCharsets.UTF_8), new DefaultFileSystemAbstraction());
		int code = new CommandLine(new SetInitialPasswordCommand(context)).execute(credentials.password());
		if (code != 0) {
			throw new CannotStart(
					"Neo4j did not accept its first password: " + complaints.toString(StandardCharsets.UTF_8)
						.strip()
						.lines()
						.findFirst()
						.orElse("exit code " + code));
		}
		credentials.write(folder.credentials());
	}

	private static int free(int port, String purpose, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new CannotStart("Port " + port + " for " + purpose
					+ " is in use by another program; stop that one, or choose another port with " + option + ".", ex);
		}
	}

	private void awaitDatabase(Path home) {
		String name = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
		if (!this.neo4j.database(name).isAvailable(AVAILABLE_MILLIS)) {
			this.neo4j.shutdown();
			throw new CannotStart("Neo4j cannot open the graph in " + home.resolve("data")
					+ ", which may be damaged or of another version; choose another folder with --data; see "
					+ log(home) + ".");
		}
	}

	private static Path log(Path home) {
		return home.resolve("logs/debug.log");
	}

	private static String rootMessage(Throwable thrown) {
		Throwable cause = thrown;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf((cause.getMessage() != null) ? cause.getMessage() : cause);
	}

	String bolt() {
		return "bolt://" + LOOPBACK + ":" + this.boltPort;
	}

	String browser() {
		return "http://" + LOOPBACK + ":" + this.httpPort + "/browser/";
	}

}
