package org.policygraph.api.mcp;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks this server's own API, at the address where it listens, in the name of whoever
 * called the tool: a tool can do no more than its caller, and meets the same limits.
 */
@Component
final class OwnApi {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Each call holds two threads of the server; some are left for others. */
	private static final int AT_ONCE = 16;

	private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final Environment environment;

	private final ServerProperties server;

	OwnApi(Environment environment, ServerProperties server) {
		this.environment = environment;
		this.server = server;
	}

	/**
	 * Asks a question.
	 * @param address the question below {@code /api/v1}
	 * @param headers those of the caller that say who it is
	 * @return the answer
	 * @throws IOException if none came
	 */
	Answer get(String address, Map<String, String> headers) throws IOException {
		if (!this.places.tryAcquire()) {
			return new Answer(HttpStatus.SERVICE_UNAVAILABLE.value(),
					"Too many tools are being called. Call again in some seconds.");
		}
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(Address.BASE + address))
				.timeout(PATIENCE);
			headers.forEach(request::setHeader);
			HttpResponse<String> response = this.http.send(request.build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Answer(response.statusCode(), response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
		finally {
			this.places.release();
		}
	}

	private URI base() {
		return URI.create("http://" + host(this.server.getAddress()) + ":"
				+ this.environment.getRequiredProperty("local.server.port"));
	}

	/**
	 * {@return how this machine reaches what listens at an address}
	 * @param address the address, or null if it listens at all
	 */
	static String host(@Nullable InetAddress address) {
		if (address == null || address.isAnyLocalAddress()) {
			return "127.0.0.1";
		}
		return (address instanceof Inet6Address) ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
	}

	/**
	 * An answer.
	 *
	 * @param status its status
	 * @param body its body
	 */
	record Answer(int status, String body) {

	}

}
