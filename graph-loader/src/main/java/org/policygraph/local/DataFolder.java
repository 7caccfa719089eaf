package org.policygraph.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * What the embedded Neo4j tells other processes in its data folder.
 *
 * @param folder the data folder
 */
public record DataFolder(Path folder) {

	/**
	 * {@return the file with the lines {@code user=} and {@code password=}}
	 */
	public Path credentials() {
		return this.folder.resolve("credentials");
	}

	/**
	 * {@return the file with the hashed keys to the API}
	 */
	public Path keys() {
		return this.folder.resolve("keys.jsonl");
	}

	/**
	 * {@return how to reach the server that runs on this folder}
	 * @throws CannotRun when none does
	 */
	public Access running() {
		Path addresses = this.folder.resolve("addresses");
		if (!Files.exists(addresses)) {
			throw new CannotRun("No Neo4j runs on the data folder " + this.folder
					+ "; start one with ./policygraph up, or name another with --data or --neo4j.");
		}
		return access(URI.create(value(addresses, "bolt")));
	}

	/**
	 * {@return how to reach a server with this folder's credentials}
	 * @param uri the server's Bolt address
	 * @throws CannotRun when the folder has no credentials
	 */
	public Access access(URI uri) {
		if (!Files.exists(credentials())) {
			throw new CannotRun("There is no password for " + uri
					+ ": set the environment variables NEO4J_USER and NEO4J_PASSWORD, or name with --data"
					+ " the data folder of a running ./policygraph up.");
		}
		return new Access(uri, value(credentials(), "user"), value(credentials(), "password"));
	}

	private static String value(Path file, String key) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new CannotRun("The file " + file + " cannot be read (" + ex + "); make it readable for this user.",
					ex);
		}
		@Nullable String value = properties.getProperty(key);
		if (value == null) {
			throw new CannotRun("The file " + file + " lacks its line '" + key
					+ "='; stop policygraph and start it again, or use another folder with --data.");
		}
		return value;
	}

}
