package org.policygraph.api.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriUtils;

/**
 * A question of the API under the name of a tool.
 *
 * @param name the tool's name
 * @param title what to call it
 * @param path the path below {@code /api/v1}, with names of parameters in braces
 * @param description what it answers and when to use it
 * @param input the JSON schema of its arguments
 */
record Question(String name, String title, String path, String description, Map<String, Object> input) {

	static List<Question> all() {
		try (InputStream in = Question.class.getResourceAsStream("tools.json")) {
			return new JsonMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the address of the question with these arguments}
	 * @param arguments by name; those without a value are left out
	 * @throws IllegalArgumentException if one is missing that the path needs, or one is
	 * given that the question does not have
	 */
	String address(Map<String, Object> arguments) {
		Map<String, Object> given = new TreeMap<>(arguments);
		given.values().removeIf(Objects::isNull);
		String filled = this.path;
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		for (Map.Entry<String, Object> argument : given.entrySet()) {
			String name = argument.getKey();
			if (!(this.input.get("properties") instanceof Map<?, ?> known) || !known.containsKey(name)) {
				throw new IllegalArgumentException("The tool " + this.name + " has no argument \"" + name + "\".");
			}
			String value = UriUtils.encode(argument.getValue().toString(), StandardCharsets.UTF_8);
			String place = "{" + name + "}";
			if (filled.contains(place)) {
				filled = filled.replace(place, value);
			}
			else {
				query.add(name + "=" + value);
			}
		}
		if (filled.contains("{")) {
			throw new IllegalArgumentException("The tool " + this.name + " needs the argument \""
					+ filled.substring(filled.indexOf('{') + 1, filled.indexOf('}')) + "\".");
		}
		return filled + query;
	}

}
