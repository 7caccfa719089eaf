package org.policygraph.api.search;

/** What sort of thing a hit is. */
enum Kind {

	/** Someone named, an official or not. */
	PERSON("people"),
	/** A meeting, inspection or other event. */
	EVENT("events"),
	/** An organisation. */
	ORGANIZATION("organizations"),
	/** A division, country or site. */
	PLACE("places"),
	/** A post. */
	POST("posts"),
	/** A task, by its title or text. */
	TASK("tasks"),
	/** What an event or a person said. */
	STATEMENT("statements"),
	/** An article, by its headline or text. */
	ARTICLE("articles");

	private final String collection;

	Kind(String collection) {
		this.collection = collection;
	}

	String collection() {
		return this.collection;
	}

}
