package org.policygraph.api.answer;

/**
 * Something, by name only.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 */
public record Reference(String id, String self, String label) {

	/**
	 * {@return a reference to a thing}
	 * @param collection the collection's name (events)
	 * @param id the thing's id
	 * @param label what to call it
	 */
	public static Reference to(String collection, String id, String label) {
		return new Reference(id, Address.of(collection, id), label);
	}

}
