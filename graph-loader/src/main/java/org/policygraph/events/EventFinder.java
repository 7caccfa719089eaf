package org.policygraph.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.dates.DateExpression;
import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.When;
import org.policygraph.people.PersonMention;
import org.policygraph.people.Posts;

/**
 * Finds the events that an article reports. Immutable and safe for use by many threads.
 */
public final class EventFinder {

	/** A report is of the last days; what a sentence dates further back is background. */
	private static final int RECENT_DAYS = 31;

	private final Vocabulary vocabulary = Vocabulary.load();

	private final Pattern noReport = this.vocabulary.pattern("{no-report}");

	private final Signing signing = new Signing(this.vocabulary);

	private final Narration narration = new Narration(this.vocabulary);

	private final AnchorFinder anchors = new AnchorFinder(this.vocabulary, AnchorRule.load(this.vocabulary));

	private final RoleFinder roles = new RoleFinder(RoleRule.load(this.vocabulary));

	private final Merging merging = new Merging(this.vocabulary);

	private final Venues venues = new Venues(this.vocabulary);

	private final Groups groups = new Groups(this.vocabulary);

	private final Referring referring = new Referring(this.vocabulary);

	/**
	 * {@return the events, in the order in which the article comes to them}
	 */
	public List<EventFact> find(Clues clues) {
		String text = clues.reading().text();
		if (this.noReport.matcher(text.substring(0, clues.reading().bodyStart())).find()) {
			return List.of();
		}
		SignText signs = this.signing.sign(clues);
		int body = signs.indexOf(clues.reading().bodyStart());
		List<PersonMention> actors = this.signing.actors(clues);
		List<Passage> passages = this.narration.passages(signs, body, actors);
		Citing citing = new Citing(clues.reading());
		Dating dating = new Dating(this.vocabulary, signs, clues.dates(), citing);
		List<Anchor> anchors = this.anchors.find(signs, passages, actors)
			.stream()
			.filter((anchor) -> recent(dating.nearest(anchor), clues))
			.toList();
		List<Draft> drafts = this.merging.merge(anchors, text)
			.stream()
			.filter((draft) -> recent(dating.when(draft), clues))
			.toList();
		List<RoleHit> hits = this.roles.find(signs, passages, actors);
		List<Draft> held = drafts.stream().filter((draft) -> !announced(draft, dating, clues)).toList();
		Map<Draft, List<RoleHit>> cast = this.referring.assignHits(held, hits, text);
		Map<Draft, List<Passage>> told = this.referring.assignPassages(held, passages, signs);
		Map<String, List<Printed>> posts = Posts.of(clues.persons(), citing);
		List<EventFact> events = new ArrayList<>();
		for (Draft draft : drafts) {
			List<Participant> participants = Casting.cast(draft, cast.getOrDefault(draft, List.of()), citing, posts);
			if (participants.isEmpty() && draft.name(text).isEmpty() || !official(draft, participants)) {
				continue;
			}
			events.add(event(draft, participants, told.getOrDefault(draft, List.of()), signs, dating, citing));
		}
		return Belongings.assign(events, clues);
	}

	private static boolean recent(@Nullable When when, Clues clues) {
		LocalDate last = (when == null) ? null : (when.end() != null) ? when.end() : when.start();
		return clues.published() == null || last == null || !last.isBefore(clues.published().minusDays(RECENT_DAYS));
	}

	/** Somebody without any post who looks at things is no official on an inspection. */
	private static boolean official(Draft draft, List<Participant> participants) {
		return draft.type() != EventType.INSPECTION || participants.stream().anyMatch((one) -> !one.posts().isEmpty());
	}

	/**
	 * Nobody has taken part yet in what is announced or is dated after the publication.
	 */
	private static boolean announced(Draft draft, Dating dating, Clues clues) {
		When when = dating.when(draft);
		return draft.announced() || clues.published() != null && when != null && when.start() != null
				&& when.start().isAfter(clues.published());
	}

	private static boolean recent(Optional<DateExpression> date, Clues clues) {
		return clues.published() == null || date.isEmpty() || date.get().end() == null
				|| !date.get().end().isBefore(clues.published().minusDays(RECENT_DAYS));
	}

	private EventFact event(Draft draft, List<Participant> participants, List<Passage> told, SignText signs,
			Dating dating, Citing citing) {
		EventType type = draft.type();
		boolean gathering = Casting.GATHERINGS.contains(type);
		List<Printed> groups = gathering ? this.groups.of(told, signs, citing) : List.of();
		Anchor named = draft.named(signs.original());
		Printed name = (named != null && named.name() != null)
				? citing.print(named.name(), named.rule().id(), named.rule().confidence()) : null;
		List<Evidence> evidence = Citing.preferBody(draft.anchors()
			.stream()
			.map((anchor) -> citing.cite(anchor.cue(), anchor.rule().id(), anchor.rule().confidence()))
			.toList());
		boolean complete = groups.isEmpty() && !this.referring.saysOthers(told, signs);
		return new EventFact(type, name, dating.when(draft), this.venues.of(draft, told, signs, Sign.PLACE, citing),
				this.venues.of(draft, told, signs, Sign.SITE, citing), participants, groups, complete, List.of(),
				List.of(), null, evidence);
	}

}
