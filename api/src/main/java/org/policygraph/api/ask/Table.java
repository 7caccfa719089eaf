package org.policygraph.api.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Readable tables beside this class: UTF-8, columns divided by tabs, lines that begin
 * with # are for people.
 */
final class Table {

	private Table() {
	}

	static List<List<String>> read(String name, int columns) {
		InputStream stream = Table.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("The table " + name + " is missing");
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> row(name, columns, line))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> row(String name, int columns, String line) {
		List<String> row = List.of(line.split("\t", -1));
		if (row.size() != columns) {
			throw new IllegalStateException(name + ": " + row.size() + " columns, not " + columns + ": " + line);
		}
		return row;
	}

}
