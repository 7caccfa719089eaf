package org.policygraph.api;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policygraph.api.Description.Operation;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests made from the OpenAPI description: none is answered with a server error, and
 * every answer is as the description says. {@code -Dpolicygraph.requests=10000} asks more
 * of them, {@code -Dpolicygraph.requests.seed=7} others.
 */
class GeneratedRequestsIT extends RunningApi {

	private static final int REQUESTS = Integer.getInteger("policygraph.requests", 400);

	/**
	 * Of longer addresses the server does not read all, which a client library may not
	 * expect.
	 */
	private static final int LONG = 12_000;

	private static final long SEED = Long.getLong("policygraph.requests.seed", 1);

	@BeforeAll
	static void fillGraph() {
		TestNeo4j.fill("three-levels", List.of("c-a1", "e-a1", "p-a1", "x-a1", "h-a1"));
	}

	@Test
	void everyAnswerIsAsTheDescriptionSays() throws IOException {
		JsonNode root = this.client.get("/openapi.json");
		Description description = new Description(root);
		List<Operation> operations = description.operations();
		RequestGenerator generator = new RequestGenerator(SEED, ids());
		List<String> faults = new ArrayList<>();
		Map<Integer, Integer> statuses = new TreeMap<>();
		for (int i = 0; i < REQUESTS; i++) {
			Operation operation = operations.get(i % operations.size());
			String method = generator.method();
			String address = generator.address(operation);
			String[] headers = generator.headers();
			Answer answer = ask(method, address, headers);
			statuses.merge(answer.status(), 1, Integer::sum);
			answer.next().ifPresent(generator::note);
			for (String fault : check(description, root, operation, method, answer)) {
				faults.add(method + " " + address + " " + List.of(headers) + ": " + fault);
			}
		}
		assertThat(faults).as("of " + REQUESTS + " requests, answered with " + statuses).isEmpty();
		assertThat(statuses).containsKeys(200, 400, 404);
		if (REQUESTS > 1000) {
			System.out.println(REQUESTS + " requests, answered with " + statuses);
		}
	}

	private List<String> check(Description description, JsonNode root, Operation operation, String method,
			Answer answer) {
		if (answer.status() >= 500) {
			return List.of("status " + answer.status() + " " + answer.body());
		}
		if (method.equals("HEAD") || method.equals("OPTIONS") || answer.body().isEmpty()) {
			return List.of();
		}
		if (answer.status() >= 400) {
			if (method.equals("GET") && !operation.get().at("/responses").has(Integer.toString(answer.status()))) {
				return List.of("status " + answer.status() + " is not described");
			}
			JsonNode problem = Client.parse(answer.body());
			List<String> faults = new ArrayList<>(
					description.faults(problem, root.at("/components/schemas/Problem"), "problem"));
			if (problem.path("status").asInt() != answer.status() || problem.path("detail").asString("").isEmpty()) {
				faults.add("no problem of status " + answer.status() + ": " + problem);
			}
			return faults;
		}
		if (answer.status() >= 300 && answer.status() != 308) {
			return List.of("status " + answer.status());
		}
		JsonNode schema = operation.schema(200);
		return (schema.isMissingNode() || !answer.json()) ? List.of()
				: description.faults(Client.parse(answer.body()), schema, "");
	}

	private List<String> ids() {
		TreeSet<String> ids = new TreeSet<>(List.of("se-water", "st-c", "ts-c", "2025-07-14", "pe-old", "nobody"));
		for (String collection : List.of("officials", "events", "places", "articles", "tasks", "posts",
				"organizations")) {
			this.client.all("/api/v1/" + collection).forEach((item) -> ids.add(item.get("id").asString()));
		}
		return List.copyOf(ids);
	}

	private Answer ask(String method, String address, String... headers) throws IOException {
		if (address.length() > LONG) {
			return raw(method, address);
		}
		HttpResponse<String> response;
		try {
			response = this.client.send(method, address, headers);
		}
		catch (IllegalArgumentException ex) {
			return raw(method, address);
		}
		String type = response.headers().firstValue("Content-Type").orElse("");
		return new Answer(response.statusCode(), MediaType.APPLICATION_JSON_VALUE.equals(type), response.body());
	}

	/** Addresses that no client library would send. */
	private Answer raw(String method, String address) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.client.port())) {
			socket.setSoTimeout(15_000);
			socket.getOutputStream()
				.write((method + " " + address + " HTTP/1.0\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int body = answer.indexOf("\r\n\r\n");
			return new Answer(Integer.parseInt(answer.substring(9, 12)), false,
					method.equals("HEAD") ? "" : answer.substring(body + 4));
		}
	}

	/**
	 * An answer.
	 *
	 * @param status its status
	 * @param json whether it is JSON
	 * @param body its body
	 */
	private record Answer(int status, boolean json, String body) {

		Optional<String> next() {
			return (this.json && this.body.startsWith("{"))
					? Optional.of(Client.parse(this.body).path("next").asString("")).filter((next) -> !next.isEmpty())
					: Optional.empty();
		}

	}

}
