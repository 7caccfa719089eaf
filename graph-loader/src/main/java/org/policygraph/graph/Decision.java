package org.policygraph.graph;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.policygraph.identity.Verdict;
import org.policygraph.resolution.Names;

/**
 * What somebody has decided on two persons.
 *
 * @param id {@code de-…}
 * @param answer what was decided
 * @param left one person
 * @param right the other
 * @param by who decided
 * @param reason why
 * @param at when, ISO 8601
 * @param undone when it was taken back, or null
 * @param undoneBy who took it back, or null
 * @param undoneReason why it was taken back, or null
 */
public record Decision(String id, Answer answer, Side left, Side right, String by, String reason, String at,
		@Nullable String undone, @Nullable String undoneBy, @Nullable String undoneReason) {

	static Decision of(Value value) {
		return new Decision(value.get("id").asString(), Answer.valueOf(value.get("verdict").asString()),
				side(value, "left"), side(value, "right"), value.get("by").asString(), value.get("reason").asString(),
				value.get("at").asString(), text(value, "undone"), text(value, "undoneBy"),
				text(value, "undoneReason"));
	}

	private static @Nullable String text(Value value, String key) {
		return value.get(key).isNull() ? null : value.get(key).asString();
	}

	private static Side side(Value value, String which) {
		return new Side(value.get(which).asString(), value.get(which + "Name").asString(),
				value.get(which + "Article").asString());
	}

	/**
	 * {@return what was decided, on the bearers that the persons' ids mean now}
	 */
	Verdict verdict(Map<String, String> now) {
		return new Verdict(this.id, this.answer == Answer.SAME, now.getOrDefault(this.left.id(), this.left.id()),
				now.getOrDefault(this.right.id(), this.right.id()), this.by + ": " + this.reason);
	}

	/**
	 * {@return the names that connect the two with others} One or two.
	 */
	Set<String> families() {
		return Stream.of(this.left, this.right).map(Side::family).collect(Collectors.toSet());
	}

	/** What was decided. */
	public enum Answer {

		/** They are one person. */
		SAME,
		/** They are two. */
		DIFFERENT

	}

	/**
	 * One of two persons.
	 *
	 * @param id the id that the decision named; it goes on meaning the same mentions
	 * @param name the person's name then
	 * @param article one that names the person; it says who is meant if later versions of
	 * articles speak of nobody in the way that the id stands for
	 */
	public record Side(String id, String name, String article) {

		String family() {
			return Names.family(this.name);
		}

	}

}
