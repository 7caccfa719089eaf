package org.policygraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Two persons who may be one.
 *
 * @param id {@code ca-…}
 * @param score how likely they are one, 0 to 1
 * @param value how much an answer is worth
 * @param explanation what speaks for it and against it
 * @param persons the two
 */
public record OpenQuestion(String id, double score, double value, String explanation, List<Party> persons) {

	public OpenQuestion {
		persons = List.copyOf(persons);
	}

	static OpenQuestion of(Record row) {
		return new OpenQuestion(row.get("id").asString(), row.get("score").asDouble(), row.get("value").asDouble(),
				row.get("explanation").asString(), row.get("persons").asList(Party::of));
	}

	/**
	 * One of the two.
	 *
	 * @param id the person's id
	 * @param name the person's name
	 * @param sphere the sphere, or null
	 * @param posts the latest posts with the days between which they were seen
	 */
	public record Party(String id, String name, @Nullable String sphere, List<String> posts) {

		public Party {
			posts = List.copyOf(posts);
		}

		private static Party of(Value value) {
			return new Party(value.get("id").asString(), value.get("name").asString(),
					value.get("sphere").isNull() ? null : value.get("sphere").asString(),
					value.get("posts").asList(Value::asString));
		}

	}

}
