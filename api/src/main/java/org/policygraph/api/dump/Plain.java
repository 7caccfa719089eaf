package org.policygraph.api.dump;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Values of the graph as plain JSON has them: days and times become text. */
final class Plain {

	private Plain() {
	}

	static @Nullable Object of(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> plain = new TreeMap<>();
			map.forEach((key, inner) -> plain.put(String.valueOf(key), of(inner)));
			return plain;
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(Plain::of).toList();
		}
		return (value instanceof TemporalAccessor) ? value.toString() : value;
	}

}
