package org.policygraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a running API as a program would. */
final class Client {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	private final int port;

	Client(int port) {
		this.port = port;
		this.base = "http://127.0.0.1:" + port;
	}

	int port() {
		return this.port;
	}

	/** Answers with the JSON of a path, parameters in turns of name and value. */
	JsonNode get(String path, String... parameters) {
		HttpResponse<String> response = send("GET", address(path, parameters));
		assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
		return JSON.readTree(response.body());
	}

	HttpResponse<String> send(String method, String address, String... headers) {
		return send(method, address, HttpRequest.BodyPublishers.noBody(), headers);
	}

	HttpResponse<String> post(String address, HttpRequest.BodyPublisher body, String... headers) {
		return send("POST", address, body, headers);
	}

	private HttpResponse<String> send(String method, String address, HttpRequest.BodyPublisher body,
			String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + address)).method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a body with the key to write. */
	HttpResponse<String> post(String address, String type, String body, String... headers) {
		List<String> all = new ArrayList<>(List.of("Content-Type", type, "X-API-Key", TestKeys.WRITE));
		all.addAll(List.of(headers));
		return post(address, HttpRequest.BodyPublishers.ofString(body), all.toArray(String[]::new));
	}

	/** Asks to delete with the key to write. */
	HttpResponse<String> delete(String address) {
		return send("DELETE", address, "X-API-Key", TestKeys.WRITE);
	}

	static String address(String path, String... parameters) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < parameters.length; i += 2) {
			pairs.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
		}
		return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
	}

	/** Answers with the items of all pages of a collection. */
	List<JsonNode> all(String path, String... parameters) {
		List<JsonNode> items = new ArrayList<>();
		String next = address(path, parameters);
		while (next != null) {
			JsonNode page = get(next);
			page.get("items").forEach(items::add);
			next = page.get("next").isNull() ? null : page.get("next").asString();
		}
		return items;
	}

	static JsonNode parse(String body) {
		return JSON.readTree(body);
	}

}
