package org.policygraph.api.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.policygraph.api.web.Language;

/** What types and roles are called in the language that a request prefers. */
final class Labels {

	private static final Map<String, List<String>> BY_VALUE = read();

	private Labels() {
	}

	/**
	 * {@return what a type or role is called; Chinese, unless the request prefers
	 * English}
	 * @param value the type or role
	 * @throws IllegalStateException if {@code labels.tsv} does not have it
	 */
	static String of(Enum<?> value) {
		List<String> labels = BY_VALUE.get(value.name());
		if (labels == null) {
			throw new IllegalStateException("labels.tsv has no label of " + value.name());
		}
		return labels.get((Language.current(Language.ZH) == Language.ZH) ? 1 : 2);
	}

	private static Map<String, List<String>> read() {
		try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
			String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return table.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
