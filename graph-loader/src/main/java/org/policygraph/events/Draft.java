package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.people.PersonMention;

/**
 * The anchors of one activity.
 *
 * @param anchors at least one, in order of the text
 */
record Draft(List<Anchor> anchors) {

	/** What joins two names: 、 and words for and. */
	private static final String AND = "和及与、";

	private static final double SURE = 0.9;

	/** So many characters say more than the sort: 紧急会议, 升旗仪式. */
	private static final int SAYS_MORE = 4;

	Draft {
		anchors = List.copyOf(anchors);
	}

	/**
	 * {@return this draft with one more anchor}
	 */
	Draft with(Anchor anchor) {
		List<Anchor> more = new ArrayList<>(this.anchors);
		more.add(anchor);
		return new Draft(more);
	}

	/**
	 * 调研并主持召开座谈会 names two events in one sentence and tells of the first. Returns this
	 * draft with such an anchor behind the later ones, if there are any and another draft
	 * begins in its sentence.
	 */
	Draft toldAfter(List<Draft> drafts) {
		Passage begun = first().passage();
		boolean second = drafts.indexOf(this) > 0 && drafts.subList(0, drafts.indexOf(this))
			.stream()
			.anyMatch((other) -> !begun.headline() && other.first().passage().equals(begun));
		if (!second) {
			return this;
		}
		List<Anchor> later = new ArrayList<>(
				this.anchors.stream().filter((anchor) -> !anchor.passage().equals(begun)).toList());
		later.addAll(this.anchors.stream().filter((anchor) -> anchor.passage().equals(begun)).toList());
		return new Draft(later);
	}

	/**
	 * {@return the sort of event} Of a gathering, what the body first calls it by name
	 * counts for more than the headline.
	 */
	EventType type() {
		EventType type = this.anchors.get(0).rule().type();
		if (ceremony()) {
			return EventType.CEREMONY;
		}
		return this.anchors.stream()
			.filter((anchor) -> !anchor.passage().headline() && anchor.name() != null)
			.map((anchor) -> anchor.rule().type())
			.findFirst()
			.filter((told) -> Casting.GATHERINGS.contains(told))
			.orElse(type);
	}

	/**
	 * 甲出席数字论坛开幕式 above 数字论坛在京开幕: it is the ceremony that is reported.
	 */
	private boolean ceremony() {
		return this.anchors.stream()
			.filter((anchor) -> anchor.rule().type() == EventType.CEREMONY && !name(anchor).isEmpty())
			.anyMatch((anchor) -> this.anchors.stream().allMatch((other) -> name(anchor).contains(name(other))));
	}

	/**
	 * {@return the anchor with the longest proper name, preferring the body where neither
	 * name holds the other; or null}
	 */
	@Nullable Anchor named() {
		Anchor best = null;
		for (Anchor anchor : this.anchors) {
			if (anchor.name() != null && anchor.rule().type() == type() && (best == null || better(anchor, best))) {
				best = anchor;
			}
		}
		return best;
	}

	private static boolean better(Anchor anchor, Anchor best) {
		if (name(anchor).contains(name(best)) && !goesOn(name(best), name(anchor))) {
			return name(anchor).length() > name(best).length() || best.passage().headline();
		}
		return best.passage().headline() && !anchor.passage().headline() && !name(best).contains(name(anchor));
	}

	/** 发布会和见面会 is the 发布会 and another gathering. */
	private static boolean goesOn(String name, String longer) {
		return !name.isEmpty() && longer.startsWith(name) && longer.length() > name.length()
				&& AND.indexOf(longer.charAt(name.length())) >= 0;
	}

	/**
	 * {@return the anchor that calls what somebody holds by more than 会议, or null}
	 */
	@Nullable Anchor called(Vocabulary vocabulary) {
		return this.anchors.stream()
			.filter((anchor) -> !anchor.passage().headline() && anchor.passage().lead() && !anchor.announced())
			.filter((anchor) -> !anchor.takesPart(vocabulary) && anchor.rule().confidence() >= SURE)
			.filter((anchor) -> anchor.sort().length() >= SAYS_MORE)
			.filter((anchor) -> !vocabulary.ends(anchor.sort(), "briefing"))
			.findFirst()
			.orElse(null);
	}

	private static String name(Anchor anchor) {
		return (anchor.name() != null) ? anchor.name().text() : "";
	}

	/**
	 * {@return the proper name, or an empty string}
	 */
	String name() {
		Anchor named = named();
		return (named != null) ? name(named) : "";
	}

	/**
	 * {@return the first anchor outside the headline, or the first of all}
	 */
	Anchor first() {
		return this.anchors.stream()
			.filter((anchor) -> !anchor.passage().headline())
			.findFirst()
			.orElse(this.anchors.get(0));
	}

	/**
	 * {@return whether it is a meeting or ceremony that is yet to come}
	 */
	boolean announced() {
		return (type() == EventType.MEETING || type() == EventType.CEREMONY) && first().announced();
	}

	/**
	 * {@return whether it is messages of many: who is quoted or listed is one of the
	 * writers}
	 */
	boolean fromMany() {
		return this.anchors.get(0).rule().id().startsWith("message.many");
	}

	/**
	 * {@return whether another meeting is named in the same breath}
	 */
	boolean twin(Draft other) {
		return other != this
				&& this.anchors.stream().anyMatch((anchor) -> other.anchors.stream().anyMatch(anchor::twin));
	}

	/**
	 * {@return the order of the passage that begins to tell of one guest among several
	 * (在会见甲时，), or -1}
	 */
	int toldApart() {
		return this.anchors.stream()
			.filter((anchor) -> anchor.rule().id().equals(Apart.TOLD))
			.mapToInt((anchor) -> anchor.passage().order())
			.findFirst()
			.orElse(-1);
	}

	/**
	 * {@return whether a passage says that it takes place}
	 */
	boolean in(Passage passage) {
		return this.anchors.stream().anyMatch((anchor) -> anchor.passage().equals(passage));
	}

	/**
	 * {@return whether it only tells how a guest was welcomed: the talks are elsewhere}
	 */
	boolean welcomes() {
		return this.anchors.stream().allMatch(Anchor::welcomes);
	}

	/**
	 * {@return the names of the actors}
	 */
	List<String> who() {
		return names(this.anchors.stream().flatMap((anchor) -> anchor.who().stream()).toList());
	}

	/**
	 * {@return the names of the other side}
	 */
	List<String> whom() {
		return names(this.anchors.stream().flatMap((anchor) -> anchor.whom().stream()).toList());
	}

	private static List<String> names(List<PersonMention> persons) {
		return persons.stream().map(PersonMention::name).distinct().toList();
	}

}
