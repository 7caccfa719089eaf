package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.Bearers.Scene;
import org.policygraph.resolution.ResolvedArticle.Appearance;

/** Who is named in the articles of one document. */
final class People {

	private final Positions positions;

	private final Bearers bearers;

	private final String document;

	private final Map<String, Map<String, Candidate>> byArticle = new LinkedHashMap<>();

	private final Map<String, Scene> scenes = new HashMap<>();

	private final Map<String, List<Candidate>> withOffice = new HashMap<>();

	/**
	 * Begins a document.
	 * @param positions reads the posts of people
	 * @param bearers reduces what is said of a person to traits
	 * @param document the document's id
	 */
	People(Positions positions, Bearers bearers, String document) {
		this.positions = positions;
		this.bearers = bearers;
		this.document = document;
	}

	/**
	 * Takes in who is named in an article. All articles of the document come before the
	 * first question, since one may say what another leaves out.
	 */
	void read(ArticleFacts facts, @Nullable Location home) {
		Map<String, Organization> before = this.positions.organsBefore(facts, home);
		Map<String, PersonFact> named = new LinkedHashMap<>();
		facts.persons().forEach((person) -> named.put(person.name(), person));
		facts.events()
			.forEach((event) -> event.participants()
				.forEach((one) -> named.merge(one.name(), asPerson(one), People::together)));
		Map<String, List<Holding>> held = new LinkedHashMap<>();
		Map<String, Level> levels = new HashMap<>();
		named.forEach((name, fact) -> {
			List<Holding> holdings = this.positions.of(this.document, facts, fact, home, before.get(name));
			held.put(name, holdings);
			Level level = Bearers.level(name, holdings);
			if (level != null) {
				levels.put(name, level);
			}
		});
		this.scenes.put(facts.article().id(),
				new Scene(facts, home, levels, levels.isEmpty() && Bearers.isRoll(facts.article())));
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		held.forEach((name, holdings) -> {
			Candidate candidate = new Candidate(Objects.requireNonNull(named.get(name)), holdings,
					Spheres.of(holdings));
			candidates.put(name, candidate);
			if (candidate.sphere() != null) {
				this.withOffice.computeIfAbsent(name, (key) -> new ArrayList<>()).add(candidate);
			}
		});
		this.byArticle.put(facts.article().id(), candidates);
	}

	/**
	 * {@return everyone named in an article, by name, in order of first mention}
	 */
	Map<String, Appearance> in(String article) {
		Map<String, Appearance> appearances = new LinkedHashMap<>();
		Scene scene = this.scenes.get(article);
		if (scene != null) {
			this.byArticle.getOrDefault(article, Map.of())
				.forEach((name, candidate) -> appearances.put(name,
						new Appearance(bearer(candidate, scene), candidate.fact(), candidate.holdings())));
		}
		return appearances;
	}

	/**
	 * A name without an office is who the other articles of the page say, if they agree.
	 */
	private Bearer bearer(Candidate candidate, Scene scene) {
		String name = candidate.fact().name();
		Traits own = this.bearers.traits(candidate.fact(), candidate.holdings(), scene);
		if (!own.bare()) {
			return Bearer.of(own, this.document);
		}
		List<Candidate> others = this.withOffice.getOrDefault(name, inFull(name));
		boolean agree = others.stream().map(Candidate::sphere).distinct().count() == 1;
		if (own.titles().isEmpty() && agree) {
			return Bearer.of(others.stream()
				.map((other) -> this.bearers.traits(candidate.fact(), other.holdings(), scene))
				.max(Comparator.comparingInt((Traits traits) -> traits.offices().size()).thenComparing(Bearer::json))
				.orElse(own), this.document);
		}
		List<Traits> all = new ArrayList<>();
		this.scenes.forEach((article, other) -> {
			Candidate same = this.byArticle.getOrDefault(article, Map.of()).get(name);
			Traits traits = (same != null) ? this.bearers.traits(same.fact(), same.holdings(), other) : own;
			if (traits.bare()) {
				all.add(traits);
			}
		});
		return Bearer.of(Traits.together(all), this.document);
	}

	/** 普京 is the 弗拉基米尔·普京 of the same document. */
	private List<Candidate> inFull(String name) {
		return this.withOffice.entrySet()
			.stream()
			.filter((entry) -> Names.parts(entry.getKey()).length > 1 && Names.compatible(entry.getKey(), name))
			.flatMap((entry) -> entry.getValue().stream())
			.toList();
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
