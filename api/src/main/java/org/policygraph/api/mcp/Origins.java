package org.policygraph.api.mcp;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Which pages may call tools from a browser: those of this machine, and those of the
 * hosts that the settings name. The header {@code Host} is no help, because a name that
 * leads to this machine can be anybody's.
 *
 * @param allowed origins such as {@code https://example.org}
 */
record Origins(List<String> allowed) implements ServerTransportSecurityValidator {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	@Override
	public void validateHeaders(Map<String, List<String>> headers) throws ServerTransportSecurityException {
		for (Map.Entry<String, List<String>> header : headers.entrySet()) {
			if (header.getKey().equalsIgnoreCase(HttpHeaders.ORIGIN)
					&& !header.getValue().stream().allMatch(this::isAllowed)) {
				throw new ServerTransportSecurityException(HttpStatus.FORBIDDEN.value(),
						"Pages of this origin may not call tools");
			}
		}
	}

	private boolean isAllowed(String origin) {
		if (this.allowed.contains(origin)) {
			return true;
		}
		try {
			String host = URI.create(origin).getHost();
			return host != null && LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
