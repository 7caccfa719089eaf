package org.policygraph.api.security;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/**
 * Whether a request may read without a credential: it comes from a program of this
 * machine, straight to a server that nobody else can reach.
 * <p>
 * A page of the web can make a browser of this machine ask too. It sees no answer unless
 * it has its own name lead to this machine (DNS rebinding); then the header {@code Host}
 * has that name, so only names of this machine itself are let through, and so are only
 * origins that are of this machine or named in the settings. What a proxy passes on is
 * from anywhere; most proxies say so in a header, and for those that do not there is
 * {@link SecuritySettings#openOnLoopback()}.
 */
@Component
final class LocalReading {

	private static final List<String> SET_BY_PROXIES = List.of("Forwarded", "Via", "X-Forwarded-For",
			"X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

	private final boolean open;

	private final List<String> origins;

	LocalReading(SecuritySettings settings, ServerProperties server,
			@Value("${policygraph.cors.origins}") List<String> origins) {
		InetAddress address = server.getAddress();
		this.open = settings.openOnLoopback() && address != null && address.isLoopbackAddress()
				&& server.getForwardHeadersStrategy() == ForwardHeadersStrategy.NONE;
		this.origins = origins;
	}

	/**
	 * {@return whether a request may read without a credential}
	 * @param request the request
	 */
	boolean allows(HttpServletRequest request) {
		return this.open && isLoopback(request.getRemoteAddr()) && isThisMachine(authority(request.getHeader("Host")))
				&& SET_BY_PROXIES.stream().allMatch((header) -> request.getHeader(header) == null)
				&& mayAsk(request.getHeader("Origin"));
	}

	private boolean mayAsk(@Nullable String origin) {
		return origin == null || this.origins.contains(origin)
				|| (origin.startsWith("http") && isThisMachine(origin.substring(origin.indexOf(':') + 1)));
	}

	private static String authority(@Nullable String host) {
		return "//" + Objects.requireNonNullElse(host, "");
	}

	/** {@code localhost} and the addresses themselves: no name that others could give. */
	private static boolean isThisMachine(String authority) {
		try {
			String host = URI.create(authority).getHost();
			return host != null
					&& (host.toLowerCase(Locale.ROOT).equals("localhost") || (isLiteral(host) && isLoopback(host)));
		}
		catch (IllegalArgumentException noHost) {
			return false;
		}
	}

	private static boolean isLiteral(String host) {
		return host.startsWith("[") || Stream.of(host.split("\\.", -1)).allMatch((part) -> part.matches("\\d{1,3}"));
	}

	/** Of an address in digits, so that no name is looked up. */
	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
