package org.policygraph.api.security;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.Problem;
import org.policygraph.api.web.ProblemWriter;
import org.policygraph.api.web.RequestLog;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each client send only so many requests a minute. A client is a key or the subject
 * of an access token; without a valid one it is the address that it sends from, so that
 * guessing keys is bounded too. Every answer says how many requests are left (the headers
 * of draft-ietf-httpapi-ratelimit-headers).
 */
final class RateLimit extends OncePerRequestFilter {

	private static final String LOCAL = "local";

	/** Whoever restarts processes by it must not be refused. */
	private static final String ALWAYS = "/livez";

	/** What a provider gives one customer: a /64 of IPv6. */
	private static final int NETWORK_BYTES = 8;

	private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final RateSettings settings;

	private final LocalReading local;

	/** Who has not asked for a minute has a full bucket, like one that is made anew. */
	private final Cache<String, Bucket> buckets;

	RateLimit(RateSettings settings, LocalReading local) {
		this.settings = settings;
		this.local = local;
		this.buckets = Caffeine.newBuilder().maximumSize(settings.clients()).expireAfterAccess(MINUTE).build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ALWAYS.equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = client(request);
		request.setAttribute(RequestLog.CLIENT, client);
		long limit = client.equals(LOCAL) ? this.settings.localPerMinute() : this.settings.perMinute();
		ConsumptionProbe probe = Objects.requireNonNull(this.buckets.get(client, (any) -> bucket(limit)))
			.tryConsumeAndReturnRemaining(1);
		response.setHeader("RateLimit-Policy", "\"client\";q=" + limit + ";w=" + MINUTE.toSeconds());
		response.setHeader("RateLimit",
				"\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		ProblemWriter.write(Problem.TOO_MANY_REQUESTS.detail("There were more requests than the " + limit
				+ " a minute that one client may send. Ask again in " + wait + " s."), request, response);
	}

	private String client(HttpServletRequest request) {
		Authentication sender = SecurityContextHolder.getContext().getAuthentication();
		if (sender != null && sender.getAuthorities().stream().anyMatch((one) -> isScope(one.getAuthority()))) {
			return sender.getName();
		}
		return this.local.allows(request) ? LOCAL : network(request.getRemoteAddr());
	}

	private static boolean isScope(@Nullable String authority) {
		return Credentials.READ.equals(authority) || Credentials.WRITE.equals(authority);
	}

	private static String network(String address) {
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address) ? "address "
					+ HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
					: "address " + parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException("The server names its clients by address, not as " + address, ex);
		}
	}

	private static Bucket bucket(long limit) {
		return Bucket.builder().addLimit((rate) -> rate.capacity(limit).refillGreedy(limit, MINUTE)).build();
	}

	/** Rounded up, so that who waits so long has waited long enough. */
	private static long seconds(long nanos) {
		return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
	}

}
