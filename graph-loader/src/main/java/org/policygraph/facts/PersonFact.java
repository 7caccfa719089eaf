package org.policygraph.facts;

import java.util.List;

/**
 * A person named in an article, participant or not.
 *
 * @param name the name as printed
 * @param posts the posts under which the article names the person
 * @param evidence every mention
 */
public record PersonFact(String name, List<Printed> posts, List<Evidence> evidence) {

	public PersonFact {
		posts = List.copyOf(posts);
		evidence = List.copyOf(evidence);
	}

}
