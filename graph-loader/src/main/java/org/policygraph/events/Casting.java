package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.people.PersonMention;
import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Makes the participants of an event from its anchors and from what people are said to
 * have done.
 */
final class Casting {

	private static final Set<EventType> LED = EnumSet.of(EventType.INSPECTION, EventType.AUDIENCE,
			EventType.CORRESPONDENCE, EventType.PUBLICATION, EventType.VISIT);

	/** The sorts of event at which people speak and preside. */
	static final Set<EventType> GATHERINGS = EnumSet.of(EventType.MEETING, EventType.CEREMONY, EventType.AUDIENCE,
			EventType.INSPECTION);

	private final Citing citing;

	private final Map<String, List<Printed>> posts;

	private final Map<String, Part> parts = new LinkedHashMap<>();

	private Casting(Citing citing, Map<String, List<Printed>> posts) {
		this.citing = citing;
		this.posts = posts;
	}

	/**
	 * Casts one event.
	 * @param draft the event
	 * @param hits what people are said to have done at it
	 * @param citing makes evidence
	 * @param posts the posts of each person in the article
	 * @return the participants in order of the text
	 */
	static List<Participant> cast(Draft draft, List<RoleHit> hits, Citing citing, Map<String, List<Printed>> posts) {
		Casting casting = new Casting(citing, posts);
		for (Anchor anchor : draft.anchors()) {
			casting.actors(anchor);
		}
		if (draft.fromMany()) {
			hits.forEach((hit) -> hit.who().forEach((person) -> casting.write(person, hit.rule())));
			return casting.participants();
		}
		hits.stream().filter((hit) -> !quotes(hit)).forEach((hit) -> casting.take(hit, draft.type()));
		hits.stream().filter((hit) -> quotes(hit)).forEach((hit) -> casting.quoted(hit, draft));
		return casting.participants();
	}

	private static boolean quotes(RoleHit hit) {
		return hit.rule().quotes();
	}

	private void actors(Anchor anchor) {
		AnchorRule rule = anchor.rule();
		for (PersonMention person : anchor.who()) {
			add(person, Role.ATTEND, rule.id(), rule.confidence());
			if (LED.contains(rule.type())) {
				add(person, Role.LEAD, rule.id(), rule.confidence());
			}
		}
		for (PersonMention person : anchor.whom()) {
			add(person, Role.ATTEND, rule.id(), rule.confidence());
		}
		for (Span post : anchor.posts()) {
			Printed printed = this.citing.print(post, rule.id(), rule.confidence());
			anchor.who().forEach((person) -> part(person).posts.add(printed));
		}
	}

	private void take(RoleHit hit, EventType type) {
		for (PersonMention person : hit.who()) {
			add(person, Role.ATTEND, hit.rule().id(), hit.rule().confidence());
			boolean briefs = type == EventType.INSPECTION && hit.rule().role() == Role.SPEAK && !leads(person);
			if (hit.rule().role() != Role.ATTEND && !briefs) {
				add(person, hit.rule().role(), hit.rule().id(), hit.rule().confidence());
			}
		}
	}

	private void write(PersonMention person, RoleRule rule) {
		add(person, Role.ATTEND, rule.id(), rule.confidence());
		add(person, Role.LEAD, rule.id(), rule.confidence());
	}

	/**
	 * Of an inspection the quoted lead speaks; those who brief him do not. Of a party
	 * that is received without a name, whoever is quoted with a post is a guest.
	 */
	private void quoted(RoleHit hit, Draft draft) {
		EventType type = draft.type();
		boolean speaks = type != EventType.INSPECTION && type != EventType.VISIT;
		for (PersonMention person : hit.who()) {
			Part part = this.parts.get(inFull(person.name()));
			boolean guest = draft.whom().isEmpty() && hit.ref().isEmpty() && !person.posts().isEmpty();
			if (leads(person) || speaks && (part != null || type != EventType.AUDIENCE || guest)) {
				add(person, Role.ATTEND, hit.rule().id(), hit.rule().confidence());
				add(person, Role.SPEAK, hit.rule().id(), hit.rule().confidence());
			}
		}
	}

	/** 奥尔塔 is 若泽·奥尔塔, if it is the full name that takes part. */
	private String inFull(String name) {
		return this.parts.keySet().stream().filter((full) -> Dots.shortens(full, name)).findFirst().orElse(name);
	}

	private boolean leads(PersonMention person) {
		Part part = this.parts.get(inFull(person.name()));
		return part != null && part.roles.containsKey(Role.LEAD);
	}

	private Part part(PersonMention person) {
		return this.parts.computeIfAbsent(inFull(person.name()), (name) -> new Part());
	}

	private void add(PersonMention person, Role role, String rule, double confidence) {
		Part part = part(person);
		part.first = Math.min(part.first, person.span().start());
		Evidence evidence = this.citing.cite(person.span(), rule, confidence);
		part.roles.computeIfAbsent(role, (key) -> new ArrayList<>()).add(evidence);
		if (!person.rule().equals(Signing.PRONOUN)) {
			part.named.add(evidence);
		}
	}

	private List<Participant> participants() {
		return this.parts.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, Part> entry) -> entry.getValue().order()))
			.map((entry) -> participant(entry.getKey(), entry.getValue()))
			.toList();
	}

	private Participant participant(String name, Part part) {
		TreeMap<Role, List<Evidence>> roles = new TreeMap<>();
		part.roles.forEach((role, evidence) -> roles.put(role, Citing.preferBody(evidence)));
		List<Printed> posts = new ArrayList<>(this.posts.getOrDefault(name, List.of()));
		part.posts.stream()
			.filter((post) -> posts.stream().noneMatch((other) -> other.text().equals(post.text())))
			.forEach(posts::add);
		return new Participant(name, roles, posts, Citing.preferBody(part.named));
	}

	/** What one person did, while it is collected. */
	private static final class Part {

		private final TreeMap<Role, List<Evidence>> roles = new TreeMap<>();

		private final List<Evidence> named = new ArrayList<>();

		private final List<Printed> posts = new ArrayList<>();

		private int first = Integer.MAX_VALUE;

		/** Printed order in the body; those of the headline alone come last. */
		int order() {
			return this.roles.values()
				.stream()
				.flatMap(List::stream)
				.filter((one) -> one.field().equals(Evidence.TEXT))
				.mapToInt(Evidence::start)
				.min()
				.orElse(Integer.MAX_VALUE / 2 + this.first);
		}

	}

}
