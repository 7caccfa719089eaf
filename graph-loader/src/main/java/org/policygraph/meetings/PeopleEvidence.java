package org.policygraph.meetings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.text.Lexicon;

/** What those who took part say of two tellings. */
final class PeopleEvidence {

	/** From so many people on it is strange that two lists have nobody in common. */
	private static final int SEVERAL = 3;

	/** So many characters in a row name one addressee. */
	private static final int ADDRESSEE = 6;

	/** 各界代表人士, 机构负责人: guests described otherwise are others. */
	private static final double SAME_GUESTS = 0.5;

	private static final List<String> SEVERAL_SENDERS = Lexicon.lines(PeopleEvidence.class, "several-senders.txt");

	private final Known one;

	private final Known other;

	private final Set<Feature> evidence = EnumSet.noneOf(Feature.class);

	private PeopleEvidence(Known one, Known other) {
		this.one = one;
		this.other = other;
	}

	/**
	 * {@return what speaks for or against one event}
	 */
	static Set<Feature> of(Known one, Known other) {
		PeopleEvidence people = new PeopleEvidence(one, other);
		people.compare();
		return people.evidence;
	}

	private void compare() {
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
		else if (!this.one.leads().isEmpty() && !this.other.leads().isEmpty()) {
			boolean left = ledWithout(this.one, this.other);
			boolean right = ledWithout(this.other, this.one);
			if (this.one.telling().type() == EventType.AUDIENCE) {
				addIf(left && !isGuest(this.other, this.one) || right && !isGuest(this.one, this.other),
						Feature.HOST_OTHER);
			}
			else {
				addIf(left && right, Feature.LEADS_OTHER);
			}
		}
	}

	/** Whether nobody who leads one is named in the other report. */
	private static boolean ledWithout(Known known, Known other) {
		return known.leads().stream().noneMatch(other.people()::contains);
	}

	/** Reports tell an audience from either side; who comes along is no host. */
	private static boolean isGuest(Known host, Known other) {
		String guest = other.guest();
		return guest != null && host.leads().contains(guest);
	}

	private void addIf(boolean found, Feature feature) {
		if (found) {
			add(feature);
		}
	}

	private void compareGuests() {
		String left = this.one.guest();
		String right = this.other.guest();
		boolean turned = left != null && right != null && this.one.leads().contains(right)
				&& this.other.leads().contains(left);
		if (Headline.apart(this.one.headline().offices(), this.other.headline().offices())) {
			add(Feature.OFFICE_OTHER);
		}
		if (turned || (left != null && left.equals(right)) || writtenToOne(left, right)) {
			add(Feature.GUEST_SAME);
			return;
		}
		add(Feature.GUEST_UNKNOWN);
		String met = this.one.headline().collective();
		String others = this.other.headline().collective();
		boolean collectives = met != null && others != null && Likeness.of(met, others) < SAME_GUESTS;
		if (collectives || (left != null && right != null && !this.one.people().contains(right)
				&& !this.other.people().contains(left))) {
			add(Feature.GUEST_OTHER);
		}
	}

	/** 给清源大学学生的回信: nobody is named, and the headlines name one addressee. */
	private boolean writtenToOne(@Nullable String left, @Nullable String right) {
		return left == null && right == null && this.one.telling().type() == EventType.CORRESPONDENCE
				&& SEVERAL_SENDERS.stream().noneMatch(this.one.headline().text()::startsWith)
				&& Likeness.common(this.one.headline().topic(), this.other.headline().topic()) >= ADDRESSEE;
	}

	private static boolean isBetweenTwo(EventType type) {
		return type == EventType.AUDIENCE || type == EventType.CORRESPONDENCE;
	}

	private void add(Feature feature) {
		this.evidence.add(feature);
	}

}
