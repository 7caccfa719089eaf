package org.policygraph.api.security;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A key as the file of keys has it: the key itself is nowhere but with its owner.
 *
 * @param id names the key in lists and logs, {@code ke-} and 16 hex digits
 * @param name whom it was made for
 * @param write whether it may write too
 * @param sha256 the SHA-256 of the key, in hex
 * @param revoked since when it is refused; absent while it holds
 */
record ApiKey(String id, String name, boolean write, String sha256, @Nullable Instant revoked) {

}
