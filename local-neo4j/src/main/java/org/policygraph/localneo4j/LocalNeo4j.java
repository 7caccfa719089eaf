package org.policygraph.localneo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.neo4j.kernel.internal.Version;

/**
 * Runs Neo4j Community with Bolt and Neo4j Browser on the loopback address, until its
 * standard input ends or it receives SIGTERM or SIGINT. So the server never outlives the
 * process that started it.
 * <p>
 * When the server answers, one line is printed:
 * {@code ready bolt://127.0.0.1:7687 http://127.0.0.1:7474/browser/}. A server that
 * cannot start prints {@code failed}, a space and one sentence that says why and what to
 * do; the exit code is then 1.
 */
public final class LocalNeo4j {

	private LocalNeo4j() {
	}

	public static void main(String[] args) {
		System.exit(run(args, System.in));
	}

	private static int run(String[] args, InputStream input) {
		try {
			Options options = Options.parse(args);
			serve(DataFolder.take(options.data(), Version.getNeo4jVersion()), options, input);
			return 0;
		}
		catch (CannotStart refusal) {
			System.out.println("failed " + refusal.getMessage());
			return 1;
		}
		catch (IOException ex) {
			System.out.println("failed The data folder cannot be read or written: " + ex);
			return 1;
		}
	}

	/**
	 * The folder is let go of when the process ends: last by the hook, else by the
	 * system.
	 */
	private static void serve(DataFolder folder, Options options, InputStream input) throws IOException {
		Server server = Server.start(folder, options);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			server.neo4j().shutdown();
			folder.close();
		}, "stop-neo4j"));
		folder.announce(server.bolt(), server.browser());
		System.out.println("ready " + server.bolt() + " " + server.browser());
		input.transferTo(OutputStream.nullOutputStream());
	}

}
