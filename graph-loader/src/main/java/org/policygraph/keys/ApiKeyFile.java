package org.policygraph.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

import org.policygraph.local.CannotRun;
import org.policygraph.resolution.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys to the API, one JSON object a line, in a file that only its owner can read. It
 * lies beside the data and not in the graph: so no dump and no fingerprint has it, and
 * whoever may read the database learns nothing of it.
 * <p>
 * Keys are 256 random bits. Their plain SHA-256 is enough: it can only be reversed by
 * guessing the key, which no slow hash makes any harder.
 */
public final class ApiKeyFile {

	/**
	 * How every key begins, so that one can be told from a token, and found in a leak.
	 */
	public static final String PREFIX = "pg_";

	private static final int BYTES = 32;

	private static final int ID_DIGITS = 16;

	private static final int LONGEST_NAME = 100;

	private static final JsonMapper JSON = new JsonMapper();

	private final Path file;

	/**
	 * Names the file; it need not exist yet.
	 * @param file the file
	 */
	public ApiKeyFile(Path file) {
		this.file = file;
	}

	/**
	 * Makes a key.
	 * @param name whom it is for
	 * @param write whether it may write too
	 * @param now when it is made
	 * @return the key and what is kept of it
	 * @throws CannotRun when the name is none or the file cannot be written
	 */
	public Created create(String name, boolean write, Instant now) {
		if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new CannotRun("A key needs a name of 1 to " + LONGEST_NAME + " characters on one line; give one with"
					+ " --name, for example whom the key is for.");
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		String hash = hash(key);
		ApiKey kept = new ApiKey("ke-" + hash.substring(0, ID_DIGITS), name, write, hash, now, null);
		change((keys) -> {
			List<ApiKey> more = new ArrayList<>(keys);
			more.add(kept);
			return more;
		});
		return new Created(key, kept);
	}

	/**
	 * {@return all keys in the order in which they were made, revoked ones too}
	 * @throws CannotRun when the file cannot be read
	 */
	public List<ApiKey> all() {
		try {
			return Files.exists(this.file) ? Files.readAllLines(this.file, StandardCharsets.UTF_8)
				.stream()
				.filter((line) -> !line.isBlank())
				.map((line) -> JSON.readValue(line, ApiKey.class))
				.toList() : List.of();
		}
		catch (IOException | JacksonException ex) {
			throw new CannotRun("The file of keys " + this.file + " cannot be read (" + ex
					+ "); run this as its owner, or move the file away and make new keys.", ex);
		}
	}

	/**
	 * Makes a key invalid from now on.
	 * @param id the id of a key
	 * @param now when it is revoked
	 * @return the revoked key
	 * @throws CannotRun when there is no such key
	 */
	public ApiKey revoke(String id, Instant now) {
		List<ApiKey> after = change((keys) -> {
			if (keys.stream().noneMatch((key) -> key.id().equals(id))) {
				throw new CannotRun(
						"There is no key " + id + " in " + this.file + "; policygraph keys list shows them all.");
			}
			return keys.stream()
				.map((key) -> (key.id().equals(id) && key.revoked() == null) ? key.revokedAt(now) : key)
				.toList();
		});
		return after.stream().filter((key) -> key.id().equals(id)).findFirst().orElseThrow();
	}

	/** One change at a time; who reads meanwhile sees the file before or after it. */
	private List<ApiKey> change(UnaryOperator<List<ApiKey>> change) {
		try {
			Path folder = this.file.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			Path lock = this.file.resolveSibling(this.file.getFileName() + ".lock");
			try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				channel.lock();
				List<ApiKey> after = change.apply(all());
				Path next = Files.createTempFile(folder, "keys", ".tmp", ownersOnly());
				Files.write(next, after.stream().map(JSON::writeValueAsString).toList());
				Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				return after;
			}
		}
		catch (IOException ex) {
			throw new CannotRun("The file of keys " + this.file + " cannot be written (" + ex
					+ "); make its folder writable for this user, or choose another with --data.", ex);
		}
	}

	private static FileAttribute<?>[] ownersOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/**
	 * {@return what is kept of a key to know it again}
	 * @param key the key
	 */
	public static String hash(String key) {
		return Ids.sha256(key);
	}

	/**
	 * A new key; this is the only time that it is seen.
	 *
	 * @param key the key
	 * @param kept what is kept of it
	 */
	public record Created(String key, ApiKey kept) {

		/** Says nothing of the key, so that no log does. */
		@Override
		public String toString() {
			return "Created[" + this.kept.id() + "]";
		}

	}

}
