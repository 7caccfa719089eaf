package org.policygraph.meetings;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.policygraph.facts.EventType;
import org.policygraph.text.Lexicon;

/** Compares what two articles tell. Symmetrical. */
final class Comparison {

	/** The longest sessions, in days; and the time for which a document is news. */
	private static final int LONGEST = 20;

	/** A session without its number is that of the same week. */
	private static final int WEEK = 7;

	/** What opens today may close the day after tomorrow. */
	private static final int NEXT = 2;

	/** Manners of what is a gathering by itself. */
	private static final Set<String> OWN = Lexicon.table(Comparison.class, "manners.tsv", 3)
		.stream()
		.filter((row) -> row.get(2).equals("own"))
		.map((row) -> row.get(1))
		.collect(Collectors.toSet());

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
		comparison.evidence.addAll(NameEvidence.of(one, other));
		comparison.compareDays();
		comparison.evidence.addAll(PeopleEvidence.of(one, other));
		comparison.compareStates();
		comparison.comparePlaces();
		comparison.compareManners();
		return new Verdict(comparison.evidence);
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
		boolean session = !left.numbers().isEmpty() || !right.numbers().isEmpty();
		return (session || (left.lasts() && right.lasts())) ? WEEK : NEXT;
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
		boolean between = isBetweenTwo(this.one.telling().type()) && !left.equals(right)
				&& left.stream().noneMatch(right::contains);
		if (between || isBeside(this.one, right) || isBeside(this.other, left)) {
			add(Feature.MANNER_OTHER);
		}
	}

	/** 共同会见记者 without a name is a gathering beside what it follows. */
	private static boolean isBeside(Known known, Set<String> manners) {
		return known.name() == null
				&& known.telling().manners().stream().anyMatch((own) -> OWN.contains(own) && !manners.contains(own));
	}

	private static boolean isBetweenTwo(EventType type) {
		return type == EventType.AUDIENCE || type == EventType.CORRESPONDENCE;
	}

	private void add(Feature feature) {
		this.evidence.add(feature);
	}

}
