package org.policygraph.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of our own articles as it would be set: the material of the generated pages.
 *
 * @param id its id in {@code src/test/gold}
 * @param title the main headline
 * @param subtitles the lines under it
 * @param banner the line over it, or null
 * @param byline the author on a line of its own, or null
 * @param opening 本报讯（记者 …）, may be empty
 * @param reporters the names in the opening
 * @param commentary whether it is an opinion
 * @param paragraphs the text without the opening
 */
public record OwnArticle(String id, String title, List<String> subtitles, @Nullable String banner,
		@Nullable String byline, String opening, List<String> reporters, boolean commentary, List<String> paragraphs) {

	private static final Path FOLDER = Path.of("src", "test", "gold");

	public static List<OwnArticle> all() throws IOException {
		return Files.readAllLines(FOLDER.resolve("own.jsonl")).stream().map(OwnArticle::of).toList();
	}

	private static OwnArticle of(String line) {
		JsonNode row = JsonMapper.shared().readTree(line);
		String id = row.get("id").stringValue();
		JsonNode gold = JsonMapper.shared().readTree(FOLDER.resolve(id + ".json").toFile());
		String opening = gold.get("opening").stringValue();
		String text = row.get("text").stringValue().substring(opening.length());
		return new OwnArticle(id, row.get("title").stringValue(), strings(gold, "subtitles"), string(gold, "banner"),
				string(gold, "byline"), opening, strings(gold, "reporters"),
				gold.get("kind").stringValue().equals("COMMENTARY"), List.of(text.split("\n")));
	}

	private static @Nullable String string(JsonNode node, String name) {
		return node.hasNonNull(name) ? node.get(name).stringValue() : null;
	}

	private static List<String> strings(JsonNode node, String name) {
		return StreamSupport.stream(node.get(name).spliterator(), false).map(JsonNode::stringValue).toList();
	}

}
