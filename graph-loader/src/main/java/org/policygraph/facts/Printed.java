package org.policygraph.facts;

import java.util.List;

/**
 * A string as printed (without line wraps and layout spaces) and where it stands.
 *
 * @param text the string
 * @param evidence its places, in order of the text
 */
public record Printed(String text, List<Evidence> evidence) {

	public Printed {
		evidence = List.copyOf(evidence);
	}

}
