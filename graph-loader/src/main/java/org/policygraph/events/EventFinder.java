package org.policygraph.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** What a piece that collects reactions tells again, not only alludes to. */
	private static final Set<EventType> RETOLD = EnumSet.of(EventType.INSPECTION, EventType.CORRESPONDENCE);

	private final Vocabulary vocabulary = Vocabulary.load();

	private final Pattern noReport = this.vocabulary.pattern("{no-report}");

	private final Pattern briefed = this.vocabulary.pattern("{briefed}");

	private final Pattern reaction = this.vocabulary.pattern("{reaction}");

	private final Pattern quick = this.vocabulary.pattern("{quick-news}");

	private final Dating.Cues cues = Dating.Cues.of(this.vocabulary);

	private final Signing signing = new Signing(this.vocabulary);

	private final Narration narration = new Narration(this.vocabulary);

	private final AnchorFinder anchors = new AnchorFinder(this.vocabulary, AnchorRule.load(this.vocabulary));

	private final RoleFinder roles = new RoleFinder(RoleRule.load(this.vocabulary), this.vocabulary);

	private final Merging merging = new Merging(this.vocabulary);

	private final Venues venues = new Venues(this.vocabulary);

	private final Groups groups = new Groups(this.vocabulary);

	private final Referring referring = new Referring(this.vocabulary);

	/**
	 * {@return the events, in the order in which the article comes to them}
	 */
	public List<EventFact> find(Clues clues) {
		String text = clues.reading().text();
		String headline = text.substring(0, clues.reading().bodyStart());
		if (this.noReport.matcher(headline).find()
				&& !this.briefed.matcher(text).region(headline.length(), text.length()).lookingAt()) {
			return List.of();
		}
		boolean reacts = this.reaction.matcher(headline).find();
		List<PersonMention> actors = this.signing.actors(clues);
		SignText signs = this.signing.sign(clues, actors);
		int body = signs.indexOf(clues.reading().bodyStart());
		List<Passage> passages = this.narration.passages(signs, body, actors);
		Citing citing = new Citing(clues.reading());
		List<DateExpression> dates = clues.dates()
			.stream()
			.filter((date) -> !this.vocabulary.ends(date.span().in(text), "attributive"))
			.toList();
		Dating dating = new Dating(this.cues, signs, clues.reading().bodyStart(), dates, citing);
		Frames frames = new Frames(signs, dates);
		Recency recency = Recency.of(clues.published(), frames.beginning(clues.reading().bodyStart()));
		List<Anchor> anchors = this.anchors.find(signs, passages, actors)
			.stream()
			.filter((anchor) -> frames.reported(anchor, recency))
			.filter((anchor) -> !reacts || retold(anchor, signs, dating))
			.toList();
		List<RoleHit> hits = this.roles.find(signs, passages, actors);
		Told all = new Told(clues, signs, dating, recency, citing, Posts.of(clues.persons(), citing));
		List<EventFact> events = Story.of(passages, anchors, hits, this.quick.matcher(headline).find())
			.stream()
			.flatMap((story) -> events(story, all).stream())
			.toList();
		return Belongings.assign(events, clues);
	}

	/** What a piece tells again: it says when, in a sentence of its own. */
	private boolean retold(Anchor anchor, SignText signs, Dating dating) {
		Passage passage = anchor.passage();
		return RETOLD.contains(anchor.rule().type())
				|| passage.lead() && !passage.headline() && dating.near(anchor).isPresent()
						&& !this.reaction.matcher(signs.signs()).region(passage.from(), passage.to()).find();
	}

	private List<EventFact> events(Story story, Told all) {
		List<Draft> drafts = this.merging.merge(story.anchors())
			.stream()
			.filter((draft) -> all.recency().holds(all.dating().when(draft)))
			.toList();
		List<Draft> held = drafts.stream().filter((draft) -> !announced(draft, all)).toList();
		Map<Draft, List<RoleHit>> cast = this.referring.assignHits(held, story.hits());
		Map<Draft, List<Passage>> told = this.referring.assignPassages(held, story.passages(), all.signs());
		List<Passage> headlines = headlines(story, drafts);
		List<EventFact> events = new ArrayList<>();
		for (Draft draft : drafts) {
			List<Participant> participants = Casting.cast(draft, cast.getOrDefault(draft, List.of()), all.citing(),
					all.posts());
			if (draft.announced() && all.dating().when(draft) == null) {
				continue;
			}
			Anchor named = named(draft, participants, all);
			if (participants.isEmpty() && named == null || !official(draft, participants)) {
				continue;
			}
			List<Passage> others = drafts.stream()
				.filter((other) -> other != draft)
				.flatMap((other) -> Stream.concat(Stream.of(other.first().passage()),
						told.getOrDefault(other, List.of()).stream()))
				.distinct()
				.toList();
			Venues.Telling telling = new Venues.Telling(told.getOrDefault(draft, List.of()), others,
					Referring.tour(draft, drafts, story.passages()), headlines);
			events.add(event(draft, named, participants, telling, all));
		}
		return events;
	}

	private static List<Passage> headlines(Story story, List<Draft> drafts) {
		long gatherings = drafts.stream().filter((draft) -> Casting.GATHERINGS.contains(draft.type())).count();
		return (gatherings > 1) ? List.of() : story.passages().stream().filter(Passage::headline).toList();
	}

	/**
	 * The words that name an event: its proper name, or what alone is said of a gathering
	 * that nobody is named of: 安理会24日举行紧急会议.
	 */
	private @Nullable Anchor named(Draft draft, List<Participant> participants, Told all) {
		boolean nobody = participants.isEmpty() && draft.named() == null && all.dating().when(draft) != null;
		return nobody ? draft.called(this.vocabulary) : draft.named();
	}

	/**
	 * Somebody without any post who looks at things is no official on an inspection
	 * unless the headline tells of it; a race that no official starts is sport.
	 */
	private static boolean official(Draft draft, List<Participant> participants) {
		boolean contest = draft.anchors().stream().allMatch((anchor) -> anchor.rule().contests());
		boolean inspects = draft.type() == EventType.INSPECTION && !draft.anchors().get(0).passage().headline();
		return !contest && !inspects || participants.stream().anyMatch((one) -> !one.posts().isEmpty());
	}

	/**
	 * Nobody has taken part yet in what is announced or is dated after the publication.
	 */
	private static boolean announced(Draft draft, Told all) {
		When when = all.dating().when(draft);
		LocalDate published = all.clues().published();
		return draft.announced()
				|| published != null && when != null && when.start() != null && when.start().isAfter(published);
	}

	private EventFact event(Draft draft, @Nullable Anchor named, List<Participant> participants, Venues.Telling telling,
			Told all) {
		List<Passage> told = telling.passages();
		SignText signs = all.signs();
		Citing citing = all.citing();
		EventType type = draft.type();
		List<Printed> groups = this.groups.of(type, grouping(draft, told), signs, citing);
		Words words = (named == null) ? null : (named.name() != null) ? named.name() : named.called();
		Printed name = (named != null && words != null)
				? citing.print(words.span(), named.rule().id(), named.rule().confidence()) : null;
		List<Evidence> evidence = Citing.preferBody(draft.anchors()
			.stream()
			.map((anchor) -> citing.cite(anchor.cue().span(), anchor.rule().id(), anchor.rule().confidence()))
			.toList());
		boolean complete = groups.isEmpty() && !this.referring.saysOthers(told, signs);
		return new EventFact(type, name, all.dating().when(draft),
				this.venues.of(draft, telling, signs, Sign.PLACE, citing),
				this.venues.of(draft, telling, signs, Sign.SITE, citing), participants, groups, complete, List.of(),
				List.of(), null, evidence);
	}

	/**
	 * Where groups are named: of who is received, also the passages that say so, the
	 * headline's among them (会见某党代表团); of who is written to, those alone.
	 */
	private static List<Passage> grouping(Draft draft, List<Passage> told) {
		Stream<Passage> own = draft.anchors().stream().map(Anchor::passage);
		return switch (draft.type()) {
			case AUDIENCE -> Stream.concat(told.stream(), own).distinct().toList();
			case CORRESPONDENCE -> (draft.fromMany() || draft.whom().isEmpty()) ? own.toList() : List.of();
			case MEETING, CEREMONY, INSPECTION -> told;
			default -> List.of();
		};
	}

	/** What is known of the whole article. */
	private record Told(Clues clues, SignText signs, Dating dating, Recency recency, Citing citing,
			Map<String, List<Printed>> posts) {

	}

}
