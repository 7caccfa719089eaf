package org.policygraph.api;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * As much of jq as the documentation uses: a path with {@code []} and, after a bar, a
 * text with paths in {@code \( )}.
 */
final class Jq {

	private static final Pattern STEP = Pattern.compile("\\.(?<name>\\w+)|\\[(?<index>\\d*)]");

	private static final Pattern INSERTED = Pattern.compile("\\\\\\(([^)]+)\\)");

	private final String path;

	private final String text;

	Jq(String filter) {
		String[] parts = filter.split(" \\| ", 2);
		this.path = parts[0];
		this.text = (parts.length > 1) ? parts[1].substring(1, parts[1].length() - 1) : "\\(.)";
	}

	/** What {@code jq -r} prints for an answer, line by line. */
	List<String> apply(JsonNode answer) {
		return select(answer, this.path)
			.map((node) -> INSERTED.matcher(this.text)
				.replaceAll((match) -> Matcher.quoteReplacement(value(node, match))))
			.toList();
	}

	private static String value(JsonNode node, MatchResult match) {
		return select(node, match.group(1)).findFirst().map(Jq::printed).orElse("null");
	}

	private static String printed(JsonNode node) {
		return node.isString() ? node.asString() : node.toString();
	}

	private static Stream<JsonNode> select(JsonNode node, String path) {
		Stream<JsonNode> nodes = Stream.of(node);
		for (MatchResult step : STEP.matcher(path).results().toList()) {
			String name = step.group(1);
			String index = step.group(2);
			nodes = nodes.flatMap((one) -> (name != null) ? Stream.of(one.path(name))
					: index.isEmpty() ? one.valueStream() : Stream.of(one.path(Integer.parseInt(index))));
		}
		return nodes.filter((one) -> !one.isMissingNode());
	}

}
