package org.policygraph.events;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.facts.EventType;

/**
 * Says which activities of a report are events, and which are only part of another: what
 * a journey is for, the banquet after the talks, what a meeting adopts.
 */
final class Standing {

	/** Below this confidence an anchor is no event beside a surer one. */
	private static final double DOUBTFUL = 0.7;

	private final Vocabulary vocabulary;

	private final Pattern visiting;

	private final Pattern replying;

	Standing(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.replying = vocabulary.pattern("{replying}");
		this.visiting = vocabulary.pattern("{state-visit}");
	}

	/**
	 * {@return whether an activity is an event beside the others} What the body does not
	 * repeat from its headline was none of its own, nor is it a meeting of its own that
	 * somebody was briefed, if there is another event to be briefed at.
	 */
	boolean stands(Draft draft, List<Draft> drafts) {
		boolean headline = draft.first().passage().headline();
		boolean doubtful = draft.anchors().stream().allMatch(this::doubtful);
		return drafts.stream()
			.filter((other) -> other != draft)
			.noneMatch((other) -> isPart(draft, other)
					|| headline && draft.type() != EventType.APPOINTMENT && tells(other, draft) && !isPart(other, draft)
					|| doubtful && Casting.GATHERINGS.contains(other.type())
							&& other.anchors().stream().anyMatch((anchor) -> anchor.rule().confidence() >= DOUBTFUL));
	}

	private boolean isPart(Draft draft, Draft other) {
		return travels(draft, other) || purpose(draft, other) || outcome(draft, other) || occasion(draft, other)
				|| answered(draft, other) || courtesy(draft, other) || onTour(draft, other) || exchange(draft, other)
				|| within(draft, other) || paysHomage(draft, other);
	}

	/**
	 * 某博览会将于9月举办 above 新闻办举行新闻发布会: a press conference that only its sort is said of is
	 * not what the headline announces.
	 */
	private boolean tells(Draft body, Draft headline) {
		boolean briefing = body.anchors()
			.stream()
			.anyMatch((anchor) -> this.vocabulary.ends(anchor.sort(), "briefing"));
		return !body.first().passage().headline()
				&& (headline.name().isEmpty() || !body.name().isEmpty() || !body.who().isEmpty() || !briefing);
	}

	/** 出席会议 names no meeting beside the tour that it may be part of. */
	private boolean doubtful(Anchor anchor) {
		return anchor.rule().confidence() < DOUBTFUL || anchor.refers(this.vocabulary) && !anchor.passage().headline()
				&& this.vocabulary.words("any-meeting").contains(anchor.sort());
	}

	/** What a meeting adopts or makes public is part of its report. */
	private static boolean outcome(Draft draft, Draft other) {
		return draft.type() == EventType.PUBLICATION && other.type() == EventType.MEETING
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& other.first().passage().order() < draft.first().passage().order();
	}

	/** 部里发布《通知》，我校召开推进会: what an organ made public is the occasion of the meeting. */
	private static boolean occasion(Draft draft, Draft other) {
		return draft.type() == EventType.PUBLICATION && draft.who().isEmpty() && other.type() == EventType.MEETING
				&& !other.first().announced()
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& other.first().passage().paragraph() == draft.first().passage().paragraph();
	}

	/** 复信友好人士 … 友人致信国家主席: the letter that is answered is the background of the answer. */
	private boolean answered(Draft draft, Draft other) {
		return draft.type() == EventType.CORRESPONDENCE && other.type() == EventType.CORRESPONDENCE
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& other.anchors().stream().anyMatch((anchor) -> this.replying.matcher(anchor.cue().text()).find())
				&& Collections.disjoint(draft.who(), other.who());
	}

	/** 抵达云泽出席论坛 reports the arrival; the forum is what it is for. */
	private static boolean purpose(Draft draft, Draft other) {
		return draft.type() == EventType.MEETING && draft.anchors().stream().allMatch(Anchor::announced)
				&& other.type() == EventType.VISIT && other.anchors().stream().noneMatch(Anchor::announced);
	}

	/** 到某部视察，亲切接见官兵代表: who is met on a tour is part of its report. */
	private static boolean onTour(Draft draft, Draft other) {
		return draft.type() == EventType.AUDIENCE && draft.whom().isEmpty() && other.type() == EventType.INSPECTION
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.rule().id().equals("audience.before"))
				&& other.first().passage().order() <= draft.first().passage().order()
				&& !Collections.disjoint(draft.who(), other.who());
	}

	/** 来校调研，双方座谈交流。…参加座谈会: talks that nobody is said to hold are part of the visit. */
	private boolean exchange(Draft draft, Draft other) {
		return draft.type() == EventType.MEETING && draft.name().isEmpty() && other.type() == EventType.INSPECTION
				&& draft.anchors()
					.stream()
					.allMatch((anchor) -> !anchor.passage().headline()
							&& (anchor.rule().confidence() < DOUBTFUL || anchor.refers(this.vocabulary)))
				&& other.first().passage().order() <= draft.first().passage().order();
	}

	/** 会上还举行了签约仪式: a ceremony without a name of its own is part of the meeting. */
	private static boolean within(Draft draft, Draft other) {
		return draft.type() == EventType.CEREMONY && draft.name().isEmpty() && !draft.first().passage().lead()
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& (other.type() == EventType.MEETING || other.type() == EventType.CEREMONY)
				&& (draft.who().isEmpty() || other.who().isEmpty() || !Collections.disjoint(draft.who(), other.who()))
				&& other.first().passage().order() < draft.first().passage().order();
	}

	/** 到某纪念馆考察，向烈士敬献花篮: the flowers are part of the tour. */
	private static boolean paysHomage(Draft draft, Draft other) {
		return draft.type() == EventType.CEREMONY && draft.name().isEmpty() && other.type() == EventType.INSPECTION
				&& draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())
				&& other.first().passage().order() < draft.first().passage().order() && !draft.who().isEmpty()
				&& other.who().containsAll(draft.who());
	}

	/** The welcome and the banquet of a visit stand in the report of the talks. */
	private boolean courtesy(Draft draft, Draft other) {
		boolean visited = other.type() == EventType.AUDIENCE || other.type() == EventType.VISIT;
		boolean signs = this.vocabulary.ends(draft.name(), "signing");
		if (visited && signs && draft.anchors().stream().noneMatch((anchor) -> anchor.passage().headline())) {
			return true;
		}
		return draft.type() == EventType.CEREMONY && visited && draft.name().isEmpty()
				&& draft.anchors().stream().allMatch((anchor) -> this.vocabulary.ends(anchor.sort(), "courtesy"));
	}

	/**
	 * Who arrives (抵达) to inspect is on an inspection; who visits (访问) sees sights on the
	 * way.
	 */
	private boolean travels(Draft draft, Draft other) {
		return draft.type() == EventType.VISIT && other.type() == EventType.INSPECTION
				&& draft.anchors().stream().noneMatch((anchor) -> this.visiting.matcher(anchor.cue().text()).find())
				&& !Collections.disjoint(draft.who(), other.who());
	}

}
