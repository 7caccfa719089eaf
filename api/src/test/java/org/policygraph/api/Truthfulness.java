package org.policygraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through everything that an API answers and checks what it says of itself. */
final class Truthfulness {

	private static final List<String> COLLECTIONS = List.of("officials", "people", "events", "places", "dates",
			"articles", "tasks", "statements", "posts", "organizations");

	private final Client client;

	private final Map<String, JsonNode> things = new HashMap<>();

	private final Set<String> quoted = new TreeSet<>();

	Truthfulness(Client client) {
		this.client = client;
	}

	/** Every address answers, and every quote stands in its article at its place. */
	void check() {
		COLLECTIONS.forEach((collection) -> this.client.all("/api/v1/" + collection).forEach(this::visit));
		assertThat(this.quoted).isNotEmpty();
	}

	private void visit(JsonNode node) {
		if (node.has("quote") && node.has("article")) {
			JsonNode article = thing("/api/v1/articles/" + node.get("article").asString());
			assertThat(quote(article, node)).isEqualTo(node.get("quote").asString());
			this.quoted.add(node.toString());
		}
		if (node.has("self") && !this.things.containsKey(node.get("self").asString())) {
			visit(thing(node.get("self").asString()));
		}
		node.forEach(this::visit);
	}

	private JsonNode thing(String address) {
		JsonNode known = this.things.get(address);
		if (known != null) {
			return known;
		}
		JsonNode thing = this.client.get(address);
		this.things.put(address, thing);
		return thing;
	}

	/** The characters of an article that a span points at. */
	static String quote(JsonNode article, JsonNode span) {
		return article.at("/" + span.get("field").asString())
			.asString()
			.substring(span.get("start").asInt(), span.get("end").asInt());
	}

}
