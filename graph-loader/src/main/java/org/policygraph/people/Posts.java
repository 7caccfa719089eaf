package org.policygraph.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.facts.Citing;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.text.Dots;

/** Collects the posts under which an article names each person. */
public final class Posts {

	private Posts() {
	}

	/**
	 * {@return name to posts, each post once, in order of the text}
	 */
	public static Map<String, List<Printed>> of(List<PersonMention> persons, Citing citing) {
		Map<String, Map<String, List<Evidence>>> found = new LinkedHashMap<>();
		for (PersonMention person : persons) {
			Map<String, List<Evidence>> posts = found.computeIfAbsent(person.name(), (name) -> new LinkedHashMap<>());
			for (PostMention post : person.posts()) {
				posts.computeIfAbsent(post.text(), (text) -> new ArrayList<>())
					.add(citing.cite(post.span(), post.rule(), post.confidence()));
			}
		}
		found.replaceAll((name, posts) -> posts.isEmpty() ? found.getOrDefault(Dots.lastPart(name), posts) : posts);
		Map<String, List<Printed>> printed = new LinkedHashMap<>();
		found.forEach((name, posts) -> printed.put(name,
				posts.entrySet()
					.stream()
					.map((post) -> new Printed(post.getKey(), Citing.preferBody(post.getValue())))
					.toList()));
		return printed;
	}

}
