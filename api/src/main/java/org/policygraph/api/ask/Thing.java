package org.policygraph.api.ask;

import org.jspecify.annotations.Nullable;

/**
 * Something in the graph that words of a question name.
 *
 * @param kind what it is
 * @param id its id; of events, which may bear one name year after year, the name
 * @param name its name
 * @param about what tells it from others of its name, or null
 */
record Thing(Kind kind, String id, String name, @Nullable String about) {

	/**
	 * {@return the same, taken for another kind: a post for the person who holds it}
	 */
	Thing as(Kind other) {
		return new Thing(other, this.id, this.name, this.about);
	}

	/** What a thing is, by the letter that stands for it in the grammar. */
	enum Kind {

		/** A person. */
		P("people"),
		/** The events of a name. */
		E("events"),
		/** A place. */
		L("places"),
		/** An organisation. */
		O("organizations"),
		/** A post. */
		T("posts");

		private final String collection;

		Kind(String collection) {
			this.collection = collection;
		}

		String collection() {
			return this.collection;
		}

	}

}
