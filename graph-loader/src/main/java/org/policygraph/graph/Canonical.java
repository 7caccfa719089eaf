package org.policygraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One way to write every value, so that equal values give equal text whatever order their
 * keys come in.
 */
final class Canonical {

	private Canonical() {
	}

	/**
	 * {@return a value as text}
	 * @param value a string, number, truth value, day, list or map, or null
	 */
	static String text(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, String> sorted = new TreeMap<>();
			map.forEach((key, entry) -> {
				if (entry != null) {
					sorted.put(String.valueOf(key), text(entry));
				}
			});
			return sorted.entrySet()
				.stream()
				.map((entry) -> quoted(entry.getKey()) + ":" + entry.getValue())
				.collect(Collectors.joining(",", "{", "}"));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
		}
		if (value instanceof Integer number) {
			return Long.toString(number);
		}
		return (value instanceof CharSequence) ? quoted(value.toString()) : String.valueOf(value);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (char character : text.toCharArray()) {
			if (character == '"' || character == '\\') {
				quoted.append('\\').append(character);
			}
			else if (character < ' ') {
				quoted.append(String.format("\\u%04x", (int) character));
			}
			else {
				quoted.append(character);
			}
		}
		return quoted.append('"').toString();
	}

}
