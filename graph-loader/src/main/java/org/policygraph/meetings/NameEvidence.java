package org.policygraph.meetings;

import java.util.EnumSet;
import java.util.Set;

import org.policygraph.facts.EventType;

/** What the names and headlines of two tellings say. */
final class NameEvidence {

	/** Names that share so many of their characters and end alike are like. */
	private static final double LIKE = 0.6;

	/** 经济界委员联组会, 科技界委员联组会: where as much is exchanged, they are two. */
	private static final double KEPT = 0.85;

	/** 烈士遗骸交接仪式, 烈士遗骸安葬仪式: what is done stands before the last word. */
	private static final int ENDING = 4;

	/** Of two names of which one only adds to the other: 清源博览会开幕式, 清源博览会暨清源论坛开幕式. */
	private static final int SHORT_ENDING = 2;

	/** A name of so many characters, all of which a longer one has, is short for it. */
	private static final int LONG_NAME = 10;

	private static final double SAME_TOPIC = 0.75;

	private static final double LIKE_TOPIC = 0.45;

	private static final double OTHER_TOPIC = 0.12;

	/** So many characters in a row are no chance: 视察文昌航天发射场. */
	private static final int COMMON_TOPIC = 8;

	/** 泉州一鞋厂火灾, 晋江市鞋厂火灾事故: so many characters in a row name one subject. */
	private static final int SUBJECT = 3;

	/** 山西, 山西吕梁: so many characters in a row name one stage of a journey. */
	private static final int STAGE = 2;

	/** A topic of fewer characters says nothing. */
	private static final int SHORTEST_TOPIC = 3;

	private final Known one;

	private final Known other;

	private final Set<Feature> evidence = EnumSet.noneOf(Feature.class);

	private NameEvidence(Known one, Known other) {
		this.one = one;
		this.other = other;
	}

	/**
	 * {@return what speaks for or against one event}
	 */
	static Set<Feature> of(Known one, Known other) {
		NameEvidence names = new NameEvidence(one, other);
		names.compare();
		names.compareHeadlines();
		return names.evidence;
	}

	private void compare() {
		EventName left = this.one.name();
		EventName right = this.other.name();
		if (left != null && right != null) {
			compare(left, right);
		}
		else if (left != null || right != null) {
			EventName name = (left != null) ? left : right;
			Known nameless = (left != null) ? this.other : this.one;
			boolean named = name != null && !name.generic() && (nameless.headline().text().contains(name.full())
					|| nameless.headline().text().contains(name.bare()));
			add(named ? Feature.NAME_IN_TITLE : Feature.NAME_NOT_IN_TITLE);
			if (name != null && name.lacksPartOf(EventName.of(nameless.headline().text(), ""))) {
				add(Feature.NAME_PART);
			}
		}
		if (left == null || right == null || left.generic() || right.generic()) {
			compareTopics();
		}
		if (this.one.telling().article().equals(this.other.telling().article())
				&& !this.evidence.contains(Feature.NAME_SAME)) {
			add(Feature.SAME_ARTICLE);
		}
		if (this.one.telling().id().equals(this.other.telling().shows())
				|| this.other.telling().id().equals(this.one.telling().shows())) {
			add(Feature.SHOWN);
		}
	}

	private void compare(EventName left, EventName right) {
		boolean generic = left.generic() || right.generic();
		if (!left.numbersAgree(right)) {
			add(Feature.NUMBER_OTHER);
		}
		if (left.organsDiffer(right)) {
			add(Feature.ORGAN_OTHER);
		}
		if (left.full().equals(right.full())) {
			add(generic ? Feature.NAME_SAME_GENERIC : Feature.NAME_SAME);
		}
		else if (!generic && !left.parts().equals(right.parts())) {
			add(Feature.NAME_PART);
		}
		else if (left.isLonger(right) || left.opensWith(right) || right.opensWith(left)) {
			add(generic ? Feature.NAME_SHORTER_GENERIC : Feature.NAME_SHORTER);
		}
		else if (left.bare().startsWith(right.bare()) || right.bare().startsWith(left.bare())) {
			add(Feature.NAME_PART);
		}
		else {
			double kept = Likeness.kept(left.bare(), right.bare());
			boolean like = Likeness.of(left.bare(), right.bare()) >= LIKE && kept >= KEPT
					&& endAlike(left, right, (kept == 1) ? SHORT_ENDING : ENDING) && left.bodyMayBe(right);
			boolean longer = kept == 1 && Math.min(left.bare().length(), right.bare().length()) >= LONG_NAME;
			add(!like ? Feature.NAME_OTHER : longer ? Feature.NAME_SHORTER : Feature.NAME_LIKE);
		}
	}

	private static boolean endAlike(EventName left, EventName right, int length) {
		return ending(left, length).equals(ending(right, length));
	}

	private static String ending(EventName name, int length) {
		return name.bare().substring(Math.max(0, name.bare().length() - length));
	}

	private void compareTopics() {
		if (Math.min(this.one.headline().topic().length(), this.other.headline().topic().length()) < SHORTEST_TOPIC) {
			return;
		}
		double likeness = Likeness.of(this.one.headline().topic(), this.other.headline().topic());
		if (likeness >= LIKE_TOPIC) {
			add((likeness >= SAME_TOPIC) ? Feature.TOPIC_SAME : Feature.TOPIC_LIKE);
		}
		else if (Likeness.common(this.one.headline().topic(), this.other.headline().topic()) >= COMMON_TOPIC) {
			add(Feature.TOPIC_LIKE);
		}
		else if (likeness < OTHER_TOPIC && this.one.telling().type() != EventType.VISIT) {
			add(Feature.TOPIC_OTHER);
		}
	}

	private void compareHeadlines() {
		Headline left = this.one.headline();
		Headline right = this.other.headline();
		if (this.one.telling().type() == EventType.PUBLICATION && Headline.apart(left.editions(), right.editions())) {
			add(Feature.EDITION_OTHER);
		}
		if (left.subject() != null && right.subject() != null
				&& Likeness.common(left.subject(), right.subject()) < SUBJECT) {
			add(Feature.SUBJECT_OTHER);
		}
		if (left.inspected() != null && right.inspected() != null) {
			boolean one = Likeness.common(left.inspected(), right.inspected()) >= STAGE;
			add(one ? Feature.STAGE_SAME : Feature.STAGE_OTHER);
		}
	}

	private void add(Feature feature) {
		this.evidence.add(feature);
	}

}
