package org.policygraph.api.dump;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;
import tools.jackson.databind.json.JsonMapper;

/** Rows as CSV (RFC 4180): a line of column names, CRLF, every text in quotes. */
final class Csv {

	private static final JsonMapper JSON = new JsonMapper();

	private final Writer out;

	private final List<String> columns;

	Csv(Writer out, List<String> columns) throws IOException {
		this.out = out;
		this.columns = columns;
		write(columns);
	}

	void write(Row row) throws IOException {
		write(this.columns.stream().map((column) -> cell(row.values().get(column))).toList());
	}

	private void write(List<String> cells) throws IOException {
		this.out.write(cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
	}

	private static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
		}
		return (value instanceof Map<?, ?> map) ? JSON.writeValueAsString(Plain.of(map)) : value.toString();
	}

	private static String quoted(String cell) {
		return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
