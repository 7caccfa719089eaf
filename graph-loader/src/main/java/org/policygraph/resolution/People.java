package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.Bearers.Scene;
import org.policygraph.resolution.Careers.Stated;
import org.policygraph.resolution.ResolvedArticle.Appearance;

/** Who is named in the articles of one document. */
final class People {

	private static final String GENERAL_SECRETARY = "总书记";

	private final Posts posts;

	private final Bearers bearers;

	private final Careers careers;

	private final Nations nations;

	private final Breath breath;

	private final String document;

	private final Map<String, Map<String, Candidate>> byArticle = new LinkedHashMap<>();

	private final Map<String, Scene> scenes = new HashMap<>();

	private final Map<String, List<Candidate>> withOffice = new HashMap<>();

	/**
	 * Begins a document.
	 * @param posts resolves posts
	 * @param bearers reduces what is said of a person to traits
	 * @param careers reads the posts behind a name
	 * @param nations the states that posts name
	 * @param document the document's id
	 */
	People(Posts posts, Bearers bearers, Careers careers, Nations nations, String document) {
		this.posts = posts;
		this.careers = careers;
		this.nations = nations;
		this.breath = new Breath(nations);
		this.bearers = bearers;
		this.document = document;
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
		Map<String, List<Holding>> held = new LinkedHashMap<>();
		Map<String, Level> levels = new HashMap<>();
		named.forEach((name, fact) -> {
			List<Holding> holdings = holdings(facts, fact, home, before.get(name));
			held.put(name, holdings);
			Level level = Bearers.level(name, holdings);
			if (level != null) {
				levels.put(name, level);
			}
		});
		this.scenes.put(facts.article().id(), new Scene(facts, home, levels));
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

	/** The posts printed beside the name, then those that a career behind it adds. */
	private List<Holding> holdings(ArticleFacts facts, PersonFact fact, @Nullable Location home,
			@Nullable Organization before) {
		List<Printed> printed = new ArrayList<>(fact.posts());
		Set<String> beside = fact.posts().stream().map(Printed::text).collect(Collectors.toSet());
		List<Stated> stated = this.careers.of(facts, fact)
			.stream()
			.filter((one) -> !beside.contains(one.post().text()))
			.toList();
		stated.forEach((one) -> printed.add(one.post()));
		List<Holding> holdings = new ArrayList<>();
		String served = this.nations.servedBy(printed.stream().map(Printed::text).toList());
		List<Printed> spelledOut = printed.stream()
			.map((post) -> spelledOut(post, (served != null) ? served : this.breath.state(facts, post)))
			.toList();
		for (Holding holding : this.posts.resolve(spelledOut, home, before)) {
			Printed own = printed.get(holdings.size());
			int behind = holdings.size() - fact.posts().size();
			boolean former = holding.former() || (behind >= 0 && stated.get(behind).other());
			boolean foreign = holding.inferred() && this.nations.foreign(own.text());
			Post post = (foreign || isUnplaced(fact.name(), spelledOut.get(holdings.size()))) ? unplaced(own)
					: holding.post();
			holdings.add(this.posts.within(this.document,
					new Holding(post, own, holding.seat(), former, holding.inferred())));
		}
		return holdings.stream().map((holding) -> inFull(holding, holdings)).toList();
	}

	/** 总理 of somebody whom the article prints as 国务院总理 too is that post. */
	private static Holding inFull(Holding bare, List<Holding> holdings) {
		Post post = bare.post();
		if (post.organization() != null || !bare.printed().text().equals(post.title())) {
			return bare;
		}
		List<Post> full = holdings.stream()
			.filter((other) -> other.former() == bare.former() && other.post().title().equals(post.title()))
			.map(Holding::post)
			.filter((other) -> other.organization() != null && other.organization().document() == null)
			.distinct()
			.toList();
		return (full.size() == 1) ? new Holding(full.get(0), bare.printed(), bare.seat(), bare.former(), true) : bare;
	}

	/** 俄外长 is 俄罗斯外长; after 越共中央总书记, 国家主席 is 越南国家主席. */
	private Printed spelledOut(Printed post, @Nullable String served) {
		boolean own = this.nations.saysWhose(post.text()) && !this.nations.isOfParty(post.text());
		String text = (served == null || own) ? this.nations.spelledOut(post.text()) : served + post.text();
		return new Printed(text, post.evidence());
	}

	/**
	 * A 国防部长 with a foreign name is another state's, and a 总书记 whom not everybody knows
	 * another party's.
	 */
	private boolean isUnplaced(String name, Printed post) {
		return (Names.surname(name) == 0 && this.nations.isMinister(post.text()))
				|| (post.text().equals(GENERAL_SECRETARY) && !Names.isUnmistakable(name));
	}

	private static Post unplaced(Printed post) {
		return new Post(Ids.of("po", post.text()), post.text(), post.text(), null, null, true);
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
