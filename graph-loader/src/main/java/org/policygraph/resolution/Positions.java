package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.Careers.Stated;

/** Which posts an article gives to somebody, and whose they are. Immutable. */
final class Positions {

	private final Posts posts;

	private final Careers careers = new Careers();

	private final Nations nations;

	private final Breath breath;

	private final Belonging belonging;

	/**
	 * Makes the reader.
	 * @param posts resolves posts
	 * @param states the names of states
	 * @param nations the states that posts name
	 */
	Positions(Posts posts, States states, Nations nations) {
		this.posts = posts;
		this.nations = nations;
		this.breath = new Breath(states, nations);
		this.belonging = new Belonging(states, nations);
	}

	/**
	 * {@return the posts printed beside a name, then those that a career behind it adds}
	 * @param document the document that the article stands in
	 * @param facts the article
	 * @param fact where it names the person
	 * @param home where the text is at home, or null
	 * @param before the organ printed last before the person's posts, or null
	 */
	List<Holding> of(String document, ArticleFacts facts, PersonFact fact, @Nullable Location home,
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
		List<Printed> spelledOut = printed.stream().map((post) -> {
			String state = (served != null || Names.isUnmistakable(fact.name())) ? served
					: this.breath.state(facts, post);
			return (state != null) ? spelledOut(post, state)
					: spelledOut(new Printed(this.belonging.inFull(facts, fact, post), post.evidence()), null);
		}).toList();
		for (Holding holding : this.posts.resolve(spelledOut, home, before)) {
			Printed own = printed.get(holdings.size());
			int behind = holdings.size() - fact.posts().size();
			boolean former = holding.former() || (behind >= 0 && stated.get(behind).other());
			boolean foreign = holding.inferred() && this.nations.foreign(own.text());
			Post post = (foreign || isUnplaced(fact.name(), spelledOut.get(holdings.size()))) ? unplaced(own)
					: holding.post();
			holdings
				.add(this.posts.within(document, new Holding(post, own, holding.seat(), former, holding.inferred())));
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
				|| (Forms.has("general-secretary", post.text()) && !Names.isUnmistakable(name));
	}

	private static Post unplaced(Printed post) {
		return new Post(Ids.of("po", post.text()), post.text(), post.text(), null, null, true);
	}

	/**
	 * {@return the organ printed last before each name: 市政协副主席韩文让、牛革平，秘书长张晓彤}
	 */
	Map<String, Organization> organsBefore(ArticleFacts facts, @Nullable Location home) {
		Map<String, Organization> before = new HashMap<>();
		facts.events().forEach((event) -> organsBefore(event, home, before));
		return before;
	}

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

}
