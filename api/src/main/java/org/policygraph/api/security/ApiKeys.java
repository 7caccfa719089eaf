package org.policygraph.api.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.keys.ApiKey;
import org.policygraph.keys.ApiKeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The keys that hold now. The file is looked at with every key that is presented and read
 * again when it is another one, so that a new key holds, and a revoked one does not, from
 * the next request on.
 */
@Component
final class ApiKeys {

	private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);

	private static final Set<PosixFilePermission> BY_OTHERS = Set.of(PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	private final @Nullable Path file;

	private volatile Known known = new Known(null, Map.of());

	ApiKeys(SecuritySettings settings) {
		this.file = settings.keys().isBlank() ? null : Path.of(settings.keys());
	}

	/**
	 * {@return what is known of a key that holds, or nothing}
	 * @param key the key as presented
	 */
	Optional<ApiKey> find(String key) {
		return Optional.ofNullable(current().get(ApiKeyFile.hash(key))).filter((known) -> known.revoked() == null);
	}

	private Map<String, ApiKey> current() {
		Path file = this.file;
		if (file == null) {
			return Map.of();
		}
		Stamp now = stamp(file);
		Known last = this.known;
		if (now == null || !now.equals(last.stamp())) {
			last = new Known(now, (now != null) ? read(file) : Map.of());
			this.known = last;
		}
		return last.keys();
	}

	private static @Nullable Stamp stamp(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
		}
		catch (NoSuchFileException none) {
			return null;
		}
		catch (IOException ex) {
			LOG.error("No key is accepted: the file of keys cannot be read", ex);
			return null;
		}
	}

	/** A file that cannot be trusted or understood opens to nobody. */
	private static Map<String, ApiKey> read(Path file) {
		try {
			PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
			if (view != null && !Collections.disjoint(view.readAttributes().permissions(), BY_OTHERS)) {
				LOG.error("No key is accepted: others than its owner may write {}; chmod 600 mends that", file);
				return Map.of();
			}
			return new ApiKeyFile(file).all()
				.stream()
				.collect(Collectors.toUnmodifiableMap(ApiKey::sha256, Function.identity()));
		}
		catch (IOException | RuntimeException ex) {
			LOG.error("No key is accepted: {} is not what policygraph keys writes", file, ex);
			return Map.of();
		}
	}

	/** Each change of the file is a new file, so these tell any two apart. */
	private record Stamp(@Nullable Object file, FileTime modified, long size) {

	}

	/** The keys by their hash, as of a state of the file. */
	private record Known(@Nullable Stamp stamp, Map<String, ApiKey> keys) {

	}

}
