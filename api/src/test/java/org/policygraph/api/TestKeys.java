package org.policygraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.test.context.DynamicPropertyRegistry;

/** A file of keys with one that reads and one that writes, removed when the tests end. */
final class TestKeys {

	/** A key that may read. */
	static final String READ = "pg_for-the-tests-that-read-0000000000000000000000";

	/** A key that may read and write. */
	static final String WRITE = "pg_for-the-tests-that-write-000000000000000000000";

	static final Path FILE = file();

	private TestKeys() {
	}

	static void register(DynamicPropertyRegistry registry) {
		registry.add("policygraph.security.keys", FILE::toString);
	}

	/** A line of the file as {@code policygraph keys} writes it. */
	static String line(String key, String id, boolean write) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			return "{\"id\":\"" + id + "\",\"name\":\"tests\",\"write\":" + write + ",\"sha256\":\""
					+ HexFormat.of().formatHex(hash) + "\",\"created\":\"2025-07-15T08:00:00Z\"}\n";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Puts another file in the place of a file of keys, as {@code policygraph keys} does.
	 */
	static void replace(Path file, String lines) {
		try {
			Path next = Files.createTempFile(file.getParent(), "keys", ".jsonl");
			Files.writeString(next, lines);
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path file() {
		try {
			Path file = Files.createTempFile("policygraph-keys", ".jsonl");
			file.toFile().deleteOnExit();
			replace(file, line(READ, "ke-0000000000000001", false) + line(WRITE, "ke-0000000000000002", true));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
