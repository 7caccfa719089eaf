package org.policygraph.meetings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.policygraph.facts.EventType;

/** Compares what two articles tell. Symmetrical. */
final class Comparison {

	/** Names that share so many of their characters and end alike are like. */
	private static final double LIKE = 0.6;

	/** 经济界委员联组会, 科技界委员联组会: where as much is exchanged, they are two. */
	private static final double KEPT = 0.85;

	private static final double SAME_TOPIC = 0.75;

	private static final double LIKE_TOPIC = 0.45;

	private static final double OTHER_TOPIC = 0.12;

	/** So many characters in a row are no chance: 视察文昌航天发射场. */
	private static final int COMMON_TOPIC = 8;

	/** A topic of fewer characters says nothing. */
	private static final int SHORTEST_TOPIC = 3;

	/** The longest sessions, in days; and the time for which a document is news. */
	private static final int LONGEST = 20;

	/** A session without its number is that of the same week. */
	private static final int WEEK = 7;

	/** What opens today may close the day after tomorrow. */
	private static final int NEXT = 2;

	/** From so many people on it is strange that two lists have nobody in common. */
	private static final int SEVERAL = 3;

	private final Known one;

	private final Known other;

	private final Set<Feature> evidence = EnumSet.noneOf(Feature.class);

	private Comparison(Known one, Known other) {
		this.one = one;
		this.other = other;
	}

	/**
	 * {@return whether two tellings of one type are of one event}
	 */
	static Verdict of(Known one, Known other) {
		Comparison comparison = new Comparison(one, other);
		comparison.compareNames();
		comparison.compareDays();
		comparison.comparePeople();
		comparison.compareStates();
		comparison.comparePlaces();
		comparison.compareManners();
		return new Verdict(comparison.evidence);
	}

	private void compareNames() {
		EventName left = this.one.name();
		EventName right = this.other.name();
		if (left != null && right != null) {
			compare(left, right);
		}
		else if (left != null || right != null) {
			EventName name = (left != null) ? left : right;
			Known nameless = (left != null) ? this.other : this.one;
			boolean named = name != null && !name.generic()
					&& (nameless.headline().contains(name.full()) || nameless.headline().contains(name.bare()));
			add(named ? Feature.NAME_IN_TITLE : Feature.NAME_NOT_IN_TITLE);
			if (name != null && name.lacksPartOf(EventName.of(nameless.headline(), ""))) {
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
		else if (left.isLonger(right)) {
			add(generic ? Feature.NAME_SHORTER_GENERIC : Feature.NAME_SHORTER);
		}
		else if (left.bare().startsWith(right.bare()) || right.bare().startsWith(left.bare())) {
			add(Feature.NAME_PART);
		}
		else {
			boolean like = Likeness.of(left.bare(), right.bare()) >= LIKE
					&& Likeness.kept(left.bare(), right.bare()) >= KEPT && ending(left).equals(ending(right));
			add(like ? Feature.NAME_LIKE : Feature.NAME_OTHER);
		}
	}

	private static String ending(EventName name) {
		return name.bare().substring(Math.max(0, name.bare().length() - 2));
	}

	private void compareTopics() {
		if (Math.min(this.one.topic().length(), this.other.topic().length()) < SHORTEST_TOPIC) {
			return;
		}
		double likeness = Likeness.of(this.one.topic(), this.other.topic());
		if (likeness >= LIKE_TOPIC) {
			add((likeness >= SAME_TOPIC) ? Feature.TOPIC_SAME : Feature.TOPIC_LIKE);
		}
		else if (Likeness.common(this.one.topic(), this.other.topic()) >= COMMON_TOPIC) {
			add(Feature.TOPIC_LIKE);
		}
		else if (likeness < OTHER_TOPIC) {
			add(Feature.TOPIC_OTHER);
		}
	}

	private void compareDays() {
		Days left = this.one.telling().days();
		Days right = this.other.telling().days();
		if (left == null || right == null) {
			return;
		}
		long gap = left.gap(right);
		if (gap <= 0) {
			boolean printed = left.printed() && right.printed();
			Feature both = left.equals(right) ? Feature.DAYS_SAME : Feature.DAYS_OVERLAP;
			add(printed ? both : Feature.DAYS_POSSIBLE);
		}
		else {
			int lasts = (left.printed() && right.printed()) ? lasts() : Math.max(lasts(), NEXT);
			Feature later = (lasts == LONGEST) ? Feature.DAYS_OF_SESSION : Feature.DAYS_LATER;
			add((gap <= lasts) ? later : Feature.DAYS_APART);
		}
	}

	/**
	 * How many days may lie between reports of one event: many for a document and for a
	 * numbered session, few for other names.
	 */
	private int lasts() {
		EventName left = this.one.name();
		EventName right = this.other.name();
		if (left == null || right == null || left.generic() || right.generic() || !left.isLonger(right)) {
			return 0;
		}
		boolean numbered = !left.numbers().isEmpty() && left.numbers().equals(right.numbers());
		if (numbered || this.one.telling().type() == EventType.PUBLICATION) {
			return LONGEST;
		}
		return (left.numbers().isEmpty() && right.numbers().isEmpty()) ? NEXT : WEEK;
	}

	private void comparePeople() {
		compareLeads();
		EventType type = this.one.telling().type();
		if (isBetweenTwo(type)) {
			compareGuests();
		}
		else if (type == EventType.APPOINTMENT && this.one.people().stream().anyMatch(this.other.people()::contains)) {
			add(Feature.GUEST_SAME);
		}
		if (this.evidence.contains(Feature.GUEST_UNKNOWN)) {
			return;
		}
		Set<String> left = followers(this.one, this.other);
		Set<String> right = followers(this.other, this.one);
		Set<String> common = new HashSet<>(left);
		common.retainAll(right);
		int smaller = Math.min(left.size(), right.size());
		if (smaller > 0 && common.size() * 2 > smaller) {
			add(Feature.PEOPLE_SAME);
		}
		else if (!common.isEmpty()) {
			add(Feature.PEOPLE_SOME);
		}
		else if (smaller >= SEVERAL) {
			add(Feature.PEOPLE_OTHER);
		}
	}

	/** Those beside the leads, who are compared by themselves. */
	private static Set<String> followers(Known known, Known other) {
		Set<String> followers = new HashSet<>(known.people());
		followers.removeAll(known.leads());
		followers.removeAll(other.leads());
		return followers;
	}

	private void compareLeads() {
		if (this.one.leads().stream().anyMatch(this.other.leads()::contains)) {
			add(Feature.LEADS_SAME);
		}
		else if (!this.one.leads().isEmpty() && !this.other.leads().isEmpty()
				&& this.one.leads().stream().noneMatch(this.other.people()::contains)
				&& this.other.leads().stream().noneMatch(this.one.people()::contains)) {
			add(Feature.LEADS_OTHER);
		}
	}

	private void compareGuests() {
		String left = this.one.guest();
		String right = this.other.guest();
		boolean turned = left != null && right != null && this.one.leads().contains(right)
				&& this.other.leads().contains(left);
		if (turned || (left != null && left.equals(right))) {
			add(Feature.GUEST_SAME);
			return;
		}
		add(Feature.GUEST_UNKNOWN);
		if (left != null && right != null && !this.one.people().contains(right)
				&& !this.other.people().contains(left)) {
			add(Feature.GUEST_OTHER);
		}
	}

	private static boolean isBetweenTwo(EventType type) {
		return type == EventType.AUDIENCE || type == EventType.CORRESPONDENCE;
	}

	private void compareStates() {
		Set<String> left = this.one.telling().where().states();
		Set<String> right = this.other.telling().where().states();
		if (this.one.telling().name() == null && !left.isEmpty() && !right.isEmpty()) {
			add(left.stream().anyMatch(right::contains) ? Feature.STATE_SAME : Feature.STATE_OTHER);
		}
	}

	private void comparePlaces() {
		Set<String> left = this.one.telling().where().places();
		Set<String> right = this.other.telling().where().places();
		if (!left.isEmpty() && !right.isEmpty()) {
			add(Areas.touch(left, right) ? Feature.PLACE_SAME : Feature.PLACE_OTHER);
		}
		Set<String> venues = this.one.telling().where().sites();
		Set<String> others = this.other.telling().where().sites();
		if (!venues.isEmpty() && !others.isEmpty()) {
			boolean common = venues.stream().anyMatch((venue) -> others.stream().anyMatch((site) -> same(venue, site)));
			add(common ? Feature.SITE_SAME : Feature.SITE_OTHER);
		}
		String scope = this.one.telling().where().scope();
		String otherScope = this.other.telling().where().scope();
		if (scope != null && otherScope != null) {
			if (scope.equals(otherScope)) {
				add(Feature.SCOPE_SAME);
			}
			else if (Areas.areApart(scope, otherScope)) {
				add(Feature.SCOPE_OTHER);
			}
		}
	}

	private static boolean same(String venue, String other) {
		return venue.contains(other) || other.contains(venue);
	}

	private void compareManners() {
		Set<String> left = this.one.telling().manners();
		Set<String> right = this.other.telling().manners();
		if (isBetweenTwo(this.one.telling().type()) && !left.equals(right)
				&& left.stream().noneMatch(right::contains)) {
			add(Feature.MANNER_OTHER);
		}
	}

	private void add(Feature feature) {
		this.evidence.add(feature);
	}

}
