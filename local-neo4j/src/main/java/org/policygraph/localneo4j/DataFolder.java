package org.policygraph.localneo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A data folder, held by this process until it is closed.
 *
 * <pre>
 * DIR/credentials     user and password of the server, readable by its owner only
 * DIR/neo4j-version   the version that wrote the folder
 * DIR/addresses       where the server answers while it runs
 * DIR/lock            held by the process that uses the folder
 * DIR/neo4j/          home of Neo4j: data, logs
 * </pre>
 */
final class DataFolder implements AutoCloseable {

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Takes a folder for this process.
	 * @param folder the folder, made when absent
	 * @param version the version of Neo4j that is to run in it
	 * @throws CannotStart when another process holds the folder, when another Neo4j
	 * version wrote it, or when it cannot be written
	 */
	static DataFolder take(Path folder, String version) {
		try {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (!locked(channel)) {
				channel.close();
				throw new CannotStart("The data folder " + folder
						+ " is in use by a running policygraph; stop that one, or choose another folder with --data.");
			}
			DataFolder taken = new DataFolder(folder, channel);
			try {
				taken.checkVersion(version);
			}
			catch (CannotStart refusal) {
				taken.close();
				throw refusal;
			}
			return taken;
		}
		catch (IOException ex) {
			throw new CannotStart("The data folder " + folder + " cannot be written (" + ex
					+ "); make it writable, or choose another folder with --data.", ex);
		}
	}

	private static boolean locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			return false;
		}
	}

	private void checkVersion(String version) throws IOException {
		Path marker = this.folder.resolve("neo4j-version");
		String writtenBy = writtenBy(marker);
		if (writtenBy == null) {
			Files.writeString(marker, version + "\n");
		}
		else if (!line(writtenBy).equals(line(version))) {
			throw new CannotStart("The data folder " + this.folder + " was written by Neo4j " + writtenBy
					+ " and this is Neo4j " + version + "; choose another folder with --data"
					+ " (the graph can be loaded anew), or run the version that wrote it.");
		}
		else if (!writtenBy.equals(version)) {
			Files.writeString(marker, version + "\n");
		}
	}

	private @Nullable String writtenBy(Path marker) throws IOException {
		if (Files.exists(marker)) {
			return Files.readString(marker).strip();
		}
		boolean foreign = List.of("databases", "data/databases", "neo4j/data/databases")
			.stream()
			.anyMatch((store) -> Files.exists(this.folder.resolve(store)));
		return foreign ? "of an unknown version" : null;
	}

	/** Only within one line of versions, such as 5.26, do patches read each other. */
	private static String line(String version) {
		String[] parts = version.split("\\.", 3);
		return (parts.length < 2) ? version : parts[0] + "." + parts[1];
	}

	Path home() {
		return this.folder.resolve("neo4j");
	}

	Path credentials() {
		return this.folder.resolve("credentials");
	}

	/** Says to other commands where the server answers, until the folder is closed. */
	void announce(String bolt, String browser) throws IOException {
		Files.writeString(this.folder.resolve("addresses"), "bolt=" + bolt + "\nbrowser=" + browser + "\n");
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.folder.resolve("addresses"));
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot let go of the data folder " + this.folder, ex);
		}
	}

}
