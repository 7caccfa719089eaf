package org.policygraph.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The named values of one JSON object, each checked when it is asked for. */
final class Fields {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String file;

	private final @Nullable Integer line;

	private final JsonNode object;

	private Fields(String file, @Nullable Integer line, JsonNode object) {
		this.file = file;
		this.line = line;
		this.object = object;
	}

	static Fields parse(String json, String file, @Nullable Integer line) throws Unreadable {
		try {
			JsonNode node = JSON.readTree(json);
			if (!node.isObject()) {
				throw new Unreadable(file, line, "Not a JSON object", "Write {\"id\": …, \"text\": …}");
			}
			return new Fields(file, line, node);
		}
		catch (JacksonException ex) {
			throw new Unreadable(file, line, "Broken JSON: " + ex.getOriginalMessage(),
					"Mend the JSON, one object a line");
		}
	}

	/**
	 * {@return a string, or null if it is missing, null or blank}
	 */
	@Nullable String string(String name) throws Unreadable {
		JsonNode value = value(name);
		if (value == null) {
			return null;
		}
		if (!value.isString()) {
			throw wrong(name, value, "a string");
		}
		return value.stringValue().isBlank() ? null : value.stringValue();
	}

	String required(String name) throws Unreadable {
		String value = string(name);
		if (value == null) {
			throw new Unreadable(this.file, this.line, "No \"" + name + "\"", "Give it a \"" + name + "\"");
		}
		return value;
	}

	@Nullable LocalDate date(String name) throws Unreadable {
		String value = string(name);
		if (value == null) {
			return null;
		}
		try {
			return LocalDate.parse(value.strip());
		}
		catch (DateTimeParseException ex) {
			throw new Unreadable(this.file, this.line, "\"" + name + "\" is \"" + value + "\", not a date",
					"Write it as 2025-07-16, or null");
		}
	}

	@Nullable Integer number(String name) throws Unreadable {
		JsonNode value = value(name);
		if (value == null) {
			return null;
		}
		if (!value.isInt() || value.intValue() < 1) {
			throw wrong(name, value, "a number from 1");
		}
		return value.intValue();
	}

	private @Nullable JsonNode value(String name) {
		JsonNode value = this.object.get(name);
		return (value == null || value.isNull()) ? null : value;
	}

	private Unreadable wrong(String name, JsonNode value, String expected) {
		return new Unreadable(this.file, this.line, "\"" + name + "\" is " + value + ", not " + expected,
				"Write " + expected + ", or null");
	}

}
