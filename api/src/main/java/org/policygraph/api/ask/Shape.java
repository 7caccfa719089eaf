package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a name that is not known can be, by how it is built. */
final class Shape {

	private static final Pattern POST = Patterns.of("post");

	private static final Pattern EVENT = Patterns.of("event");

	private static final Pattern WORKS = Patterns.of("works");

	private static final Pattern ORGANIZATION = Patterns.of("organization");

	private static final Pattern PERSON = Patterns.of("person");

	private static final Pattern PLACE = Patterns.of("place");

	private Shape() {
	}

	/**
	 * {@return the letters of the kinds that such a name can be of}
	 */
	static List<String> kinds(String text) {
		List<String> kinds = new ArrayList<>();
		if (POST.matcher(text).find()) {
			// whoever holds it: 外交部长去了哪国
			return List.of("P", "T");
		}
		if (EVENT.matcher(text).find()) {
			kinds.add("E");
		}
		if (ORGANIZATION.matcher(text).find()) {
			kinds.add("O");
		}
		if (WORKS.matcher(text).find()) {
			return List.of("E", "L");
		}
		if (!kinds.isEmpty()) {
			return kinds;
		}
		if (PERSON.matcher(text).matches()) {
			kinds.add("P");
		}
		if (PLACE.matcher(text).matches()) {
			kinds.add("L");
		}
		return kinds;
	}

}
