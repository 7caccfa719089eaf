package org.policygraph.localneo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * User and password of a server. There is no default password: each data folder gets a
 * random one of its own when it is first used.
 */
record Credentials(String user, String password) {

	private static final int PASSWORD_BYTES = 18;

	/**
	 * A password of letters and digits alone: Neo4j's command takes one that begins with
	 * a dash for an option.
	 */
	static Credentials random() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Credentials("neo4j", HexFormat.of().formatHex(bytes));
	}

	/**
	 * Writes the file whole or not at all, readable by its owner only from its first byte
	 * on.
	 */
	void write(Path file) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(unfinished);
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(unfinished,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(unfinished, "user=" + this.user + "\npassword=" + this.password + "\n");
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Reads what {@link #write} wrote.
	 * @throws CannotStart when a line is missing
	 */
	static Credentials read(Path file) throws IOException {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		String user = properties.getProperty("user");
		String password = properties.getProperty("password");
		if (user == null || password == null) {
			throw new CannotStart("The file " + file + " lacks its line 'user=' or 'password='; put it back,"
					+ " or choose another folder with --data.");
		}
		return new Credentials(user, password);
	}

}
