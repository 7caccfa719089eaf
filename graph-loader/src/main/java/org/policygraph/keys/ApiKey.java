package org.policygraph.keys;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key to the API: everything but the key.
 *
 * @param id names the key in lists and in the API's log, {@code ke-} and 16 hex digits
 * @param name whom it is for
 * @param write whether it may write too
 * @param sha256 the SHA-256 of the key, in hex
 * @param created when it was made
 * @param revoked since when it is refused; absent while it holds
 */
public record ApiKey(String id, String name, boolean write, String sha256, Instant created, @Nullable Instant revoked) {

	ApiKey revokedAt(Instant when) {
		return new ApiKey(this.id, this.name, this.write, this.sha256, this.created, when);
	}

}
