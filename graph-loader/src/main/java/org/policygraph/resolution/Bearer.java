package org.policygraph.resolution;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody whom an article names: a name with what the article says of its bearer. Which
 * bearers are one person is decided over all articles, in
 * {@code org.policygraph.identity}.
 *
 * @param id {@code pe-…}, of the traits; also the id of the person, if this is the bearer
 * that the person is called after
 * @param traits what the article says
 * @param alone {@code pe-…}, the person's id if the mention stands for itself because it
 * names no office; null otherwise
 */
public record Bearer(String id, Traits traits, @Nullable String alone) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Bearer of(Traits traits, String document) {
		String id = Ids.of("pe", "bearer", json(traits));
		return new Bearer(id, traits, traits.bare() ? Ids.of("pe", traits.name(), "document", document) : null);
	}

	/**
	 * {@return the name as printed}
	 */
	public String name() {
		return this.traits.name();
	}

	/**
	 * {@return traits as one line of JSON}
	 */
	public static String json(Traits traits) {
		return JSON.writeValueAsString(traits);
	}

	/**
	 * {@return traits from their JSON}
	 */
	public static Traits traits(String json) {
		return JSON.readValue(json, Traits.class);
	}

}
