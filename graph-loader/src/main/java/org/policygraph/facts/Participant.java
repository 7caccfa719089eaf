package org.policygraph.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;

/**
 * A named person who took part in an event.
 *
 * @param name the name as printed
 * @param roles what the person did, each with the words that say so; always has ATTEND
 * @param posts the posts under which the article names the person, one string a post
 * (市委副书记)
 * @param evidence where the person is named as a participant
 */
public record Participant(String name, SortedMap<Role, List<Evidence>> roles, List<Printed> posts,
		List<Evidence> evidence) {

	public Participant {
		roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
		posts = List.copyOf(posts);
		evidence = List.copyOf(evidence);
	}

}
