package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.ResolvedArticle.Appearance;
import org.policygraph.text.Lexicon;

/** Who the people of one document are. */
final class People {

	private static final Set<String> UNMISTAKABLE = Set.copyOf(Lexicon.lines(People.class, "unmistakable.txt"));

	private final Posts posts;

	private final String document;

	private final String nation;

	private final Map<String, Map<String, Candidate>> byArticle = new LinkedHashMap<>();

	private final Map<String, Set<String>> spheres = new HashMap<>();

	/**
	 * Begins a document.
	 * @param posts resolves posts
	 * @param document the document's id
	 * @param nation the sphere of the nation's leaders
	 */
	People(Posts posts, String document, String nation) {
		this.posts = posts;
		this.document = document;
		this.nation = nation;
	}

	/**
	 * Takes in who is named in an article. All articles of the document come before the
	 * first question, since one may say what another leaves out.
	 */
	void read(ArticleFacts facts, @Nullable Location home) {
		Map<String, Organization> before = new HashMap<>();
		Map<String, PersonFact> named = new LinkedHashMap<>();
		facts.persons().forEach((person) -> named.put(person.name(), person));
		facts.events()
			.forEach((event) -> event.participants()
				.forEach((one) -> named.merge(one.name(), asPerson(one), People::together)));
		facts.events().forEach((event) -> organsBefore(event, home, before));
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		named.forEach((name, fact) -> {
			List<Holding> holdings = this.posts.resolve(fact.posts(), home, before.get(name))
				.stream()
				.map((holding) -> this.posts.within(this.document, holding))
				.toList();
			String sphere = Spheres.of(holdings);
			candidates.put(name, new Candidate(fact, holdings, sphere));
			if (sphere != null) {
				this.spheres.computeIfAbsent(name, (key) -> new TreeSet<>()).add(sphere);
			}
		});
		this.byArticle.put(facts.article().id(), candidates);
	}

	/**
	 * {@return everyone named in an article, by name, in order of first mention}
	 */
	Map<String, Appearance> in(String article) {
		Map<String, Appearance> appearances = new LinkedHashMap<>();
		this.byArticle.getOrDefault(article, Map.of())
			.forEach((name, candidate) -> appearances.put(name,
					new Appearance(person(name, candidate), candidate.fact(), candidate.holdings())));
		return appearances;
	}

	private Person person(String name, Candidate candidate) {
		String sphere = candidate.sphere();
		if (sphere == null) {
			sphere = UNMISTAKABLE.contains(name) ? this.nation : Spheres.only(name, this.spheres);
		}
		return (sphere != null) ? Person.in(sphere, name) : Person.within(this.document, name);
	}

	/** 市政协副主席韩文让、牛革平，秘书长张晓彤: the organ printed last before each name. */
	private void organsBefore(EventFact event, @Nullable Location home, Map<String, Organization> before) {
		Organization last = null;
		for (Participant participant : event.participants()) {
			if (last != null) {
				before.putIfAbsent(participant.name(), last);
			}
			for (Holding holding : this.posts.resolve(participant.posts(), home, last)) {
				Organization organ = holding.post().organization();
				last = (organ != null) ? organ : last;
			}
		}
	}

	private static PersonFact asPerson(Participant participant) {
		return new PersonFact(participant.name(), participant.posts(), participant.evidence());
	}

	private static PersonFact together(PersonFact one, PersonFact other) {
		Map<String, Printed> posts = new LinkedHashMap<>();
		other.posts().forEach((post) -> posts.put(post.text(), post));
		one.posts()
			.forEach((post) -> posts.merge(post.text(), post,
					(left, right) -> new Printed(left.text(), union(left.evidence(), right.evidence()))));
		return new PersonFact(one.name(), List.copyOf(posts.values()), union(one.evidence(), other.evidence()));
	}

	private static List<Evidence> union(List<Evidence> one, List<Evidence> other) {
		List<Evidence> all = new ArrayList<>(one);
		other.stream().filter((evidence) -> !all.contains(evidence)).forEach(all::add);
		return all;
	}

	private record Candidate(PersonFact fact, List<Holding> holdings, @Nullable String sphere) {

	}

}
