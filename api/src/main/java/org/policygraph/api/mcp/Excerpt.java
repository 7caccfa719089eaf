package org.policygraph.api.mcp;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer cut to a size that a reader can hold: first pieces of evidence beyond the
 * second of each fact are left out, then the ends of long lists and texts. What was cut
 * says so.
 */
final class Excerpt {

	/** Characters of JSON; some ten thousand tokens. */
	static final int LARGEST = 30_000;

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<Cut> CUTS = List.of(new Cut(Integer.MAX_VALUE, 2, Integer.MAX_VALUE),
			new Cut(50, 1, 20_000), new Cut(20, 1, 8000), new Cut(10, 1, 2000), new Cut(5, 1, 500), new Cut(3, 1, 200),
			new Cut(1, 1, 80));

	private Excerpt() {
	}

	/**
	 * {@return the answer, or so much of it that it is not too large}
	 */
	static String of(String answer) {
		JsonNode whole = JSON.readTree(answer);
		String excerpt = answer;
		for (Cut cut : CUTS) {
			if (excerpt.length() > LARGEST || cut.evidence() == 2) {
				excerpt = JSON.writeValueAsString(cut.apply("", whole));
			}
		}
		return excerpt;
	}

	/**
	 * What is left of lists and texts.
	 *
	 * @param items how many items of a list
	 * @param evidence how many pieces of evidence
	 * @param characters how many characters of a text
	 */
	private record Cut(int items, int evidence, int characters) {

		JsonNode apply(String name, JsonNode node) {
			if (node.isObject()) {
				ObjectNode object = JsonNodeFactory.instance.objectNode();
				node.propertyStream().forEach((member) -> {
					JsonNode value = member.getValue();
					object.set(member.getKey(), apply(member.getKey(), value));
					if (value.isArray() && value.size() > most(member.getKey())) {
						object.put(member.getKey() + "LeftOut", value.size() - most(member.getKey()));
					}
				});
				return object;
			}
			if (node.isArray()) {
				ArrayNode array = JsonNodeFactory.instance.arrayNode();
				node.valueStream().limit(most(name)).forEach((item) -> array.add(apply(name, item)));
				return array;
			}
			String text = node.isString() ? node.stringValue() : "";
			return (text.length() <= this.characters) ? node
					: JsonNodeFactory.instance.stringNode(text.substring(0, this.characters) + "… ("
							+ (text.length() - this.characters) + " characters left out)");
		}

		private int most(String name) {
			return name.equals("evidence") ? Math.min(this.evidence, this.items) : this.items;
		}

	}

}
