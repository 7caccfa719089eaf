package org.policygraph.api.dump;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.policygraph.api.graph.Row;

/**
 * Rows of nodes, then of relationships, as GraphML; every property is text, lists have a
 * line for each value.
 */
final class GraphMl {

	private final Writer out;

	GraphMl(Writer out) throws IOException {
		this.out = out;
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
	}

	/** Declares the properties that nodes or relationships can have. */
	void declare(String of, Collection<String> names) throws IOException {
		for (String name : names) {
			this.out.write("<key id=\"" + of + "." + escaped(name) + "\" for=\"" + of + "\" attr.name=\""
					+ escaped(name) + "\" attr.type=\"string\"/>\n");
		}
	}

	void start() throws IOException {
		this.out.write("<graph id=\"policygraph\" edgedefault=\"directed\">\n");
	}

	void node(Row row) throws IOException {
		this.out.write("<node id=\"" + escaped(row.text("node")) + "\">");
		Map<String, Object> properties = new TreeMap<>(row.row("properties").values());
		properties.put("labels", row.texts("labels"));
		data("node", properties);
		this.out.write("</node>\n");
	}

	void edge(Row row) throws IOException {
		this.out.write("<edge source=\"" + escaped(row.text("fromNode")) + "\" target=\"" + escaped(row.text("toNode"))
				+ "\">");
		Map<String, Object> properties = new TreeMap<>(row.row("properties").values());
		properties.put("type", row.text("type"));
		data("edge", properties);
		this.out.write("</edge>\n");
	}

	void end() throws IOException {
		this.out.write("</graph>\n</graphml>\n");
	}

	private void data(String of, Map<String, Object> properties) throws IOException {
		for (Map.Entry<String, Object> property : properties.entrySet()) {
			String value = (property.getValue() instanceof Collection<?> list)
					? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
					: String.valueOf(property.getValue());
			this.out.write("<data key=\"" + of + "." + escaped(property.getKey()) + "\">" + escaped(value) + "</data>");
		}
	}

	/** What XML 1.0 cannot hold is left out. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((character) -> {
			switch (character) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				default -> {
					if (character == '\n' || character == '\t' || (character >= ' ' && character < 0xD800)
							|| (character > 0xDFFF && character < 0xFFFE) || character > 0xFFFF) {
						escaped.appendCodePoint(character);
					}
				}
			}
		});
		return escaped.toString();
	}

}
