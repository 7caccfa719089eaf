package org.policygraph.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.facts.EventType;

/**
 * Puts the anchors of one activity together: the headline's 会议 is the first sentence's.
 */
final class Merging {

	private final Vocabulary vocabulary;

	private final Pattern ending;

	private final Pattern visiting;

	private final Standing standing;

	Merging(Vocabulary vocabulary) {
		this.standing = new Standing(vocabulary);
		this.ending = vocabulary.pattern("{ended}");
		this.visiting = vocabulary.pattern("{visiting}");
		this.vocabulary = vocabulary;
	}

	/**
	 * {@return the drafts in order of their first anchors}
	 */
	List<Draft> merge(List<Anchor> anchors) {
		List<Draft> drafts = new ArrayList<>();
		for (Anchor anchor : anchors) {
			int same = -1;
			for (int i = drafts.size() - 1; i >= 0 && same < 0; i--) {
				same = same(drafts.get(i), anchor) ? i : -1;
			}
			if (same >= 0) {
				drafts.set(same, drafts.get(same).with(anchor));
			}
			else if (!anchor.refers(this.vocabulary) || drafts.stream().noneMatch(Merging::gathers)) {
				drafts.add(new Draft(List.of(anchor)));
			}
		}
		return drafts.stream()
			.filter((draft) -> this.standing.stands(draft, drafts))
			.map((draft) -> draft.toldAfter(drafts))
			.toList();
	}

	private boolean same(Draft draft, Anchor anchor) {
		EventType type = anchor.rule().type();
		return switch (type) {
			case MEETING, CEREMONY -> gathering(draft, anchor);
			case APPOINTMENT -> draft.type() == type;
			case PUBLICATION -> draft.type() == type
					&& (anchor.name() == null || MeetingNames.alike(draft.name(), anchor.name().text()));
			case AUDIENCE -> draft.type() == type && receives(draft, anchor);
			case VISIT -> draft.type() == type && meet(draft.who(), who(anchor)) && !ended(draft, anchor)
					&& !elsewhere(draft, anchor);
			case INSPECTION, CORRESPONDENCE ->
				draft.type() == type && meet(draft.who(), who(anchor)) && meet(draft.whom(), whom(anchor));
		};
	}

	/** 抵达云泽 … 是在结束对罗兰的访问后抵达的: the visit before is another one. */
	private boolean ended(Draft draft, Anchor anchor) {
		return this.ending.matcher(anchor.cue().text()).find()
				&& draft.anchors().stream().noneMatch((one) -> this.ending.matcher(one.cue().text()).find());
	}

	/** 将于14日对甲国进行国事访问。…将于16日对乙国进行国事访问: two journeys, each with a sentence of its own. */
	private boolean elsewhere(Draft draft, Anchor anchor) {
		List<String> destinations = destinations(anchor);
		return !destinations.isEmpty() && !anchor.passage().headline() && draft.anchors()
			.stream()
			.filter((one) -> !one.passage().headline() && !one.passage().equals(anchor.passage()))
			.anyMatch((one) -> !destinations(one).isEmpty() && Collections.disjoint(destinations(one), destinations));
	}

	/** The words between 对 and 进行访问. */
	private List<String> destinations(Anchor anchor) {
		Matcher visited = this.visiting.matcher(anchor.cue().text());
		return visited.find() ? List.of(visited.group("whither").split("[、和及]")) : List.of();
	}

	/** 甲会见乙。丙当天会见乙。: two audiences; 甲会见乙。乙同甲会谈。 is one. */
	private static boolean receives(Draft draft, Anchor anchor) {
		List<String> both = new ArrayList<>(draft.who());
		both.addAll(draft.whom());
		boolean guests = draft.whom().isEmpty() || meet(draft.whom(), whom(anchor))
				|| !anchor.welcomes() && !draft.welcomes() && meet(draft.who(), whom(anchor));
		return guests && meet(both, who(anchor)) && !parades(draft, anchor);
	}

	/** 会谈前举行欢迎仪式。军乐团奏国歌。: of the talks and the welcome, one is not the other. */
	private static boolean parades(Draft draft, Anchor anchor) {
		return anchor.parades() ? draft.anchors().stream().noneMatch(Anchor::welcomes)
				: !anchor.welcomes() && draft.anchors().stream().anyMatch(Anchor::parades);
	}

	private boolean gathering(Draft draft, Anchor anchor) {
		if (gathers(draft) && condole(anchor) && draft.anchors().stream().anyMatch(this::condole)) {
			return true;
		}
		if (!gathers(draft) || draft.anchors().stream().anyMatch(anchor::twin)
				|| draft.first().rule().alone() != anchor.rule().alone() || !meet(draft.who(), who(anchor))) {
			return false;
		}
		String name = draft.name();
		if (anchor.name() == null && draft.first().announced() != anchor.announced()) {
			return false;
		}
		boolean sameType = draft.type() == anchor.rule().type();
		if (anchor.refers(this.vocabulary)) {
			return sameType || fits(anchor.sort(), name.isEmpty() ? draft.anchors().get(0).sort() : name);
		}
		if (anchor.name() != null) {
			return name.isEmpty() ? becomes(draft, anchor) : sameName(draft, anchor) || opens(draft, anchor);
		}
		String sort = name.isEmpty() ? draft.anchors().get(0).sort() : name;
		return sameType && (sort.endsWith(anchor.sort()) || sort.endsWith(anchor.sort() + "会")
				|| anyMeeting(anchor.sort()) || anyMeeting(sort));
	}

	/** 某国总统到使馆吊唁。某国总理到使馆吊唁。 is one piece of news. */
	private boolean condole(Anchor anchor) {
		return this.vocabulary.ends(anchor.cue().text(), "condole");
	}

	/** 第三届运动会开幕 and 青禾运动会开幕式正式开始: a report has one opening. */
	private boolean opens(Draft draft, Anchor anchor) {
		return anchor.name() != null && this.vocabulary.words("opening-ceremony")
			.stream()
			.filter(anchor.name().text()::endsWith)
			.map((ceremony) -> ceremony.substring(0, 2))
			.anyMatch((verb) -> draft.anchors().stream().anyMatch((one) -> one.cue().text().endsWith(verb)));
	}

	/** 甲参加文艺界小组讨论。乙参加教育界小组讨论。: alike as the names are, these are two. */
	private boolean sameName(Draft draft, Anchor anchor) {
		String one = draft.name();
		String other = (anchor.name() != null) ? anchor.name().text() : "";
		boolean apart = anchor.takesPart(this.vocabulary) && !anchor.passage().headline()
				&& draft.anchors().stream().allMatch((prior) -> prior.takesPart(this.vocabulary));
		return apart ? MeetingNames.within(one, other) || MeetingNames.within(other, one)
				: MeetingNames.alike(one, other) || draft.anchors()
					.stream()
					.anyMatch((prior) -> prior.name() != null && prior.name().text().endsWith(other));
	}

	/**
	 * Whether a meeting that nobody named yet gets the anchor's name. 召开会议 in the body
	 * has none, whatever meetings are named after it; what a headline or 出席会议 leaves open
	 * may still be named.
	 */
	private boolean becomes(Draft draft, Anchor anchor) {
		Anchor first = draft.anchors().get(0);
		boolean open = first.passage().headline() || first.refers(this.vocabulary) || first.sort().isEmpty();
		boolean same = !first.sort().isEmpty() || draft.type() == anchor.rule().type();
		return open && same && !anchor.announced() && anchor.name() != null && fits(first.sort(), anchor.name().text());
	}

	/** 会议 may be any meeting. */
	private boolean anyMeeting(String sort) {
		return this.vocabulary.words("any-meeting").contains(sort);
	}

	private static boolean gathers(Draft draft) {
		return draft.type() == EventType.MEETING || draft.type() == EventType.CEREMONY;
	}

	/** 座谈会 may be 全市企业家座谈会; 会议 may be any; 协调会 is no 座谈会, but every 新闻发布会 a 发布会. */
	private boolean fits(String sort, String name) {
		return sort.isEmpty() || name.endsWith(sort) || name.isEmpty()
				|| this.vocabulary.words("briefing")
					.stream()
					.anyMatch((briefing) -> sort.endsWith(briefing) && name.endsWith(briefing));
	}

	private static List<String> who(Anchor anchor) {
		return anchor.who().stream().map((person) -> person.name()).toList();
	}

	private static List<String> whom(Anchor anchor) {
		return anchor.whom().stream().map((person) -> person.name()).toList();
	}

	/** Whether two lists share a name, or one says nothing. */
	private static boolean meet(List<String> one, List<String> other) {
		return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
	}

}
