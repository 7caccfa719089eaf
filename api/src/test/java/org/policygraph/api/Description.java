package org.policygraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** The OpenAPI description of a running API, read as its clients read it. */
final class Description {

	private final JsonNode root;

	Description(JsonNode root) {
		this.root = root;
	}

	/** Every operation that answers GET. */
	List<Operation> operations() {
		return this.root.get("paths")
			.propertyStream()
			.filter((path) -> path.getValue().has("get"))
			.map((path) -> new Operation(path.getKey(), path.getValue().get("get")))
			.toList();
	}

	/** What is wrong with a value, as sentences; nothing if it is as its schema says. */
	List<String> faults(JsonNode value, JsonNode schema, String where) {
		List<String> faults = new ArrayList<>();
		JsonNode resolved = resolve(schema);
		if (resolved.has("anyOf") || resolved.has("oneOf")) {
			JsonNode choices = resolved.has("anyOf") ? resolved.get("anyOf") : resolved.get("oneOf");
			if (choices.valueStream().noneMatch((choice) -> faults(value, choice, where).isEmpty())) {
				faults.add(where + " is none of its choices: " + value);
			}
			return faults;
		}
		if (resolved.has("type") && types(resolved).noneMatch((type) -> isOf(value, type))) {
			faults.add(where + " is not " + resolved.get("type") + ": " + value);
		}
		if (resolved.has("enum") && !value.isNull()
				&& resolved.get("enum").valueStream().noneMatch((one) -> one.equals(value))) {
			faults.add(where + " is none of " + resolved.get("enum") + ": " + value);
		}
		addMembers(value, resolved, where, faults);
		if (value.isArray() && resolved.has("items")) {
			for (int i = 0; i < value.size(); i++) {
				faults.addAll(faults(value.get(i), resolved.get("items"), where + "/" + i));
			}
		}
		return faults;
	}

	private void addMembers(JsonNode value, JsonNode schema, String where, List<String> faults) {
		if (!value.isObject()) {
			return;
		}
		schema.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				faults.add(where + " lacks " + name);
			}
		});
		JsonNode properties = schema.path("properties");
		value.propertyStream().forEach((member) -> {
			String inner = where + "/" + member.getKey();
			if (properties.has(member.getKey())) {
				faults.addAll(faults(member.getValue(), properties.get(member.getKey()), inner));
			}
			else if (schema.path("additionalProperties").isObject()) {
				faults.addAll(faults(member.getValue(), schema.get("additionalProperties"), inner));
			}
			else if (!properties.isEmpty()) {
				faults.add(inner + " is not described");
			}
		});
	}

	private JsonNode resolve(JsonNode schema) {
		return schema.has("$ref") ? this.root.at(schema.get("$ref").asString().substring(1)) : schema;
	}

	private static Stream<String> types(JsonNode schema) {
		JsonNode type = schema.get("type");
		return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
	}

	private static boolean isOf(JsonNode value, String type) {
		return switch (type) {
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "array" -> value.isArray();
			case "object" -> value.isObject();
			case "null" -> value.isNull();
			default -> throw new IllegalArgumentException("No such type in JSON Schema: " + type);
		};
	}

	/**
	 * A question that can be asked.
	 *
	 * @param path its path, with names in braces
	 * @param get what the description says of it
	 */
	record Operation(String path, JsonNode get) {

		List<JsonNode> parameters() {
			return this.get.path("parameters").valueStream().toList();
		}

		/** The schema of its JSON answer with a status, or a missing node. */
		JsonNode schema(int status) {
			JsonNode content = this.get.at("/responses/" + status + "/content");
			return content.propertyStream()
				.filter((one) -> one.getKey().contains("json") && !one.getKey().contains("jsonl"))
				.findFirst()
				.map((one) -> one.getValue().path("schema"))
				.orElse(content.path("schema"));
		}

	}

}
