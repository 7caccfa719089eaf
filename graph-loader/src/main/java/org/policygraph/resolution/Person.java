package org.policygraph.resolution;

import org.jspecify.annotations.Nullable;

/**
 * A person: a name within a sphere.
 *
 * @param id {@code pe-…}
 * @param name as printed
 * @param sphere the id of the state or division that the person serves, or the name of
 * the organisation; null where unknown
 */
public record Person(String id, String name, @Nullable String sphere) {

	/**
	 * {@return the person of that name in a sphere}
	 */
	static Person in(String sphere, String name) {
		return new Person(Ids.of("pe", name, "sphere", sphere), name, sphere);
	}

	/**
	 * {@return a person of whom nothing but the name is known; the same name in another
	 * document is not taken to be the same person}
	 */
	static Person within(String document, String name) {
		return new Person(Ids.of("pe", name, "document", document), name, null);
	}

}
