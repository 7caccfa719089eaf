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
		new Thread(() -> exitAfter(System.in), "parent").start();
		try {
			Options options = Options.parse(args);
			serve(DataFolder.take(options.data(), Version.getNeo4jVersion()), options);
		}
		catch (CannotStart refusal) {
			System.out.println("failed " + refusal.getMessage());
			System.exit(1);
		}
		catch (IOException ex) {
			System.out.println("failed The data folder cannot be read or written: " + ex);
			System.exit(1);
		}
	}

	/**
	 * The folder is let go of when the process ends: last by the hook, else by the
	 * system.
	 */
	private static void serve(DataFolder folder, Options options) throws IOException {
		Server server = Server.start(folder, options);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			server.neo4j().shutdown();
			folder.close();
		}, "stop-neo4j"));
		folder.announce(server.bolt(), server.browser());
		System.out.println("ready " + server.bolt() + " " + server.browser());
	}

	private static void exitAfter(InputStream input) {
		try {
			input.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException brokenPipe) {
			// The parent is gone, as it is at the end of input.
		}
		System.exit(0);
	}

}
