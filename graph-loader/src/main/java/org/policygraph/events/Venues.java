package org.policygraph.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Printed;

/**
 * Finds where an event took place: 在京, 到祁县, 来到甲厂、乙中心.
 *
 * <p>
 * What counts: every unit of a chain (渑池县|段村乡|中朝村), with the city or letter as printed
 * (京); a site's own city where the two are printed apart (北京|人民大会堂). A single place
 * before a company or school is part of its name (苏州华岭公司) and no place of its own. What
 * is visited on a tour belongs to the tour wherever it is told; to a meeting only where
 * it met, or what those at it went to see. What is opened, unveiled or honoured is the
 * site of that ceremony. Who is received beside a session is where that is. Not a place:
 * who holds the meeting (祁县召开会议), where somebody or something comes from, works or was
 * born, what is only wished for (希望企业到祁县考察), a motto (“购在中国”), the whole country on a
 * tour.
 */
final class Venues {

	/** A message, an appointment and a publication take place nowhere in particular. */
	private static final Set<EventType> NOWHERE = EnumSet.of(EventType.CORRESPONDENCE, EventType.APPOINTMENT,
			EventType.PUBLICATION);

	private final FoundVenues.Bounds bounds;

	private final Pattern held;

	/** 完成各项议程，在剧院胜利闭幕: of a meeting that is named elsewhere. */
	private final Pattern opened;

	private final Pattern visited;

	private final Pattern toured;

	/** 考察组还参观了甲厂: whatever was told of just before. */
	private final Pattern went;

	private final Pattern scene;

	/** 到湖东大学调研座谈: of a tour on which there is a talk. */
	private final Pattern sat;

	private final Pattern looksScene;

	/** 座谈会前，刘星会见了代表: in the city of the session. */
	private final Pattern besideSession;

	/** 在巴期间，还会见了甲. */
	private final Pattern stay;

	private final Pattern travelled;

	private final Pattern left;

	private final Pattern ended;

	Venues(Vocabulary vocabulary) {
		this.bounds = FoundVenues.Bounds.of(vocabulary);
		this.opened = vocabulary.pattern("在{where}[^，。；<P><L><S>]{0,6}(?:{held}|{attend}|{opened})");
		this.held = vocabulary
			.pattern("(?:{at}{aside}*|(?<=<D>|<P>)){where}(?!的)(?={venue-goes-on})(?!{visit-goes-on})");
		this.toured = vocabulary.pattern("(?:{at}|{visit}){aside}*{where}(?={visit-goes-on})");
		this.went = vocabulary.pattern("{went}");
		this.sat = vocabulary.pattern("{sat-at}");
		this.besideSession = vocabulary.pattern("{beside-session}");
		this.looksScene = vocabulary.pattern("{looks-scene}");
		this.scene = vocabulary.pattern("{scene-of}");
		this.stay = vocabulary.pattern("{stay}");
		this.travelled = vocabulary.pattern("{travel}{where}");
		this.left = vocabulary.pattern("(?:离开|{ended}(?:对|在|访问)?){where}");
		this.ended = vocabulary.pattern("{ended}");
		this.visited = vocabulary.pattern(
				"^(?:{situated})?{where}(?={topic}|，)|(?:{at}|{visit}){aside}*{where}(?!{lived}|{of-victims}|{no-stop})"
						+ "|(?<=^|[，、]){where}(?=，)"
						+ "|(?:{visit}|{go-to})(?:了)?(?:[^，。；<P><L><S>]{2,30}?|{lies}[^，。；<P>]{1,40}?)(?:的|——)<S>(?:{site-tail}?[、和]<S>)*");
	}

	/**
	 * Finds the places or sites of an event.
	 * @param draft the event
	 * @param told the passages that tell of it and of what is around it
	 * @param text the text in signs
	 * @param sign {@link Sign#PLACE} or {@link Sign#SITE}
	 * @param citing makes evidence
	 * @return each place once, in order of the text
	 */
	List<Printed> of(Draft draft, Telling told, SignText text, Sign sign, Citing citing) {
		if (NOWHERE.contains(draft.type())) {
			return List.of();
		}
		boolean tour = draft.type() == EventType.INSPECTION;
		Pattern pattern = (draft.type() == EventType.VISIT) ? travel(draft, told.others())
				: tour ? this.visited : this.held;
		Stream<Passage> own = draft.anchors().stream().map(Anchor::passage);
		List<Passage> where = (tour ? Stream.concat(own, told.passages().stream()) : own).distinct().toList();
		FoundVenues found = new FoundVenues(draft, text, sign, citing, this.bounds);
		where.forEach((passage) -> found.collect(pattern, passage));
		if (!tour) {
			told.passages().stream().filter(Passage::lead).forEach((passage) -> found.collect(this.opened, passage));
		}
		else {
			told.others().forEach((passage) -> found.collect(this.toured, passage));
			told.tour().forEach((passage) -> found.collect(this.went, passage));
		}
		if (draft.type() == EventType.MEETING || draft.type() == EventType.CEREMONY) {
			collectScenes(found, where, told, sign);
		}
		boolean beside = draft.type() == EventType.AUDIENCE && sign == Sign.PLACE && found.isEmpty();
		if (beside && where.stream().anyMatch((passage) -> found.holds(this.besideSession, passage))) {
			told.others().forEach((passage) -> found.collect(this.held, passage));
		}
		if (sign == Sign.PLACE && found.isEmpty()) {
			where.forEach((passage) -> found.collectStay(this.stay, passage));
		}
		return found.printed();
	}

	/** Where a meeting or ceremony is held, if that is said in passing. */
	private void collectScenes(FoundVenues found, List<Passage> own, Telling told, Sign sign) {
		List<Passage> around = Stream.concat(own.stream(), told.passages().stream()).distinct().toList();
		around.forEach((passage) -> found.collect(this.scene, passage));
		if (sign == Sign.SITE) {
			told.others().forEach((passage) -> found.collect(this.sat, passage));
		}
		if (found.isEmpty()) {
			told.headlines().forEach((passage) -> found.collect(this.opened, passage));
			around.forEach((passage) -> found.collect(this.looksScene, passage));
		}
	}

	/** The end of a visit that another one follows: 结束对罗兰的访问后抵达云泽. */
	private Pattern travel(Draft draft, List<Passage> others) {
		boolean ended = !others.isEmpty()
				&& draft.anchors().stream().allMatch((anchor) -> this.ended.matcher(anchor.cue().text()).find());
		return ended ? this.left : this.travelled;
	}

	/**
	 * What is told around an event.
	 *
	 * @param passages the passages that narrate it, among them those of its anchors
	 * @param others passages that come to tell of other events: 来到甲厂，察看生产，并召开座谈会
	 * @param tour of an inspection, the other passages up to the next one
	 * @param headlines the headlines, if they can speak of no other gathering
	 */
	record Telling(List<Passage> passages, List<Passage> others, List<Passage> tour, List<Passage> headlines) {

	}

}
