package org.policygraph.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.identity.Ties.Side;
import org.policygraph.identity.Ties.Tie;
import org.policygraph.resolution.Names;
import org.policygraph.resolution.Office;
import org.policygraph.resolution.Traits;

/**
 * How likely two bearers of one name are one person: the odds that somebody with the
 * first office also has the second, against the odds that the second is a namesake.
 */
final class Likeness {

	/** However rare a name, texts are misread and rare names run in places. */
	private static final double FEWEST_NAMESAKES = 0.01;

	/** Reports of a change of office may be this late. */
	private static final int DAYS_OF_CHANGE = 45;

	private static final double SUCCESSION = 1.5;

	private static final double AT_ONCE = 0.25;

	/** Who leads in the nation holds several offices. */
	private static final double USUAL_AT_ONCE = 0.7;

	private static final double UNDATED_ELSEWHERE = 0.3;

	/** 甲·乙, the speaker, and 乙, the adviser. */
	private static final double IN_FULL = 0.3;

	/** Odds. */
	private static final double CERTAIN = 1000;

	static final String CHINA = "CN";

	private static final Set<String> TOGETHER = Set.of("same-post", "same-organ", "same-place", "leaders",
			"same-title-of-state", "same-calling", "presidium", "leader-and-presidium");

	private static final Set<String> OFTEN_AT_ONCE = Set.of("leader-and-other", "national-and-national", "organization",
			"international", "same-state");

	private final Ties ties;

	private final Rarity rarity;

	Likeness(Ties ties, Rarity rarity) {
		this.ties = ties;
		this.rarity = rarity;
	}

	/**
	 * {@return how likely two bearers are one person}
	 * @param one a bearer with an office or calling
	 * @param other another
	 * @param states how many states other than China the bearers of the name serve
	 */
	Judgement of(Tally one, Tally other, int states) {
		Traits left = one.traits();
		Traits right = other.traits();
		if (!Names.compatible(left.name(), right.name())) {
			return Judgement.impossible(() -> left.name() + " and " + right.name() + " differ in their given names");
		}
		if (Names.isUnmistakable(left.name()) && left.calling() == null && right.calling() == null) {
			return Judgement.of(CERTAIN, () -> "Everybody knows who " + left.name() + " is");
		}
		double frequency = this.rarity.of(common(left.name(), right.name()),
				(foreign(left) || foreign(right)) ? states : 0);
		Judgement best = Judgement.of(0, () -> "");
		boolean clash = false;
		boolean shared = false;
		for (Side first : sides(left)) {
			for (Side second : sides(right)) {
				Tie tie = this.ties.tie(first, second);
				double namesakes = Math.max(FEWEST_NAMESAKES, tie.people() * frequency);
				double odds = tie.share() * time(one, first, other, second, tie) * printing(left, right, tie)
						/ namesakes;
				Judgement judgement = Judgement.of(odds, () -> explain(one, first, other, second, tie, namesakes));
				best = (judgement.score() > best.score()) ? judgement : best;
				shared |= tie.name().equals("same-post");
				clash |= twoPlaces(one, first, other, second, tie) || tie.name().equals("other-state");
			}
		}
		return (clash && !shared) ? Judgement.impossible(best.sentence()) : best;
	}

	/** The shorter of two names of which one may be short for the other. */
	private static String common(String one, String other) {
		return (Names.parts(one).length <= Names.parts(other).length) ? one : other;
	}

	/** Serves another state, or has a foreign name and serves none that is known. */
	static boolean foreign(Traits traits) {
		return traits.nations().stream().anyMatch((nation) -> !nation.equals(CHINA))
				|| (traits.nations().isEmpty() && Names.surname(Names.family(traits.name())) == 0
						&& traits.offices().stream().noneMatch(Office::presides));
	}

	private static List<Side> sides(Traits traits) {
		List<Side> sides = new ArrayList<>();
		boolean foreign = foreign(traits);
		for (Office office : traits.offices()) {
			if (!office.seat()) {
				String title = foreign ? TitleForms.of(office) : office.title();
				sides.add(new Side(office, List.of(title), traits.calling(), traits.nations(), foreign));
			}
		}
		if (sides.isEmpty()) {
			List<String> titles = traits.titles().stream().map(TitleForms::of).toList();
			sides.add(new Side(null, titles, traits.calling(), traits.nations(), foreign));
		}
		return sides;
	}

	private static double time(Tally one, Side first, Tally other, Side second, Tie tie) {
		if (TOGETHER.contains(tie.name()) || former(first) || former(second)) {
			return 1;
		}
		Long overlap = overlap(one, other);
		if (overlap == null) {
			return tie.name().equals("elsewhere") ? UNDATED_ELSEWHERE : 1;
		}
		if (overlap <= DAYS_OF_CHANGE) {
			return SUCCESSION;
		}
		return OFTEN_AT_ONCE.contains(tie.name()) ? USUAL_AT_ONCE : AT_ONCE;
	}

	/**
	 * Whoever is printed in full may be so to be told from another of the name in the
	 * state.
	 */
	private static double printing(Traits left, Traits right, Tie tie) {
		boolean alike = Names.parts(left.name()).length == Names.parts(right.name()).length;
		return (alike || !tie.name().equals("same-state")) ? 1 : IN_FULL;
	}

	/** Nobody leads two places at once of which neither lies in the other. */
	private static boolean twoPlaces(Tally one, Side first, Tally other, Side second, Tie tie) {
		boolean apart = tie.name().equals("elsewhere") || tie.name().equals("provinces")
				|| tie.name().equals("same-province");
		Long overlap = overlap(one, other);
		return apart && overlap != null && overlap > DAYS_OF_CHANGE && !former(first) && !former(second);
	}

	private static boolean former(Side side) {
		Office office = side.office();
		return office != null && office.former();
	}

	/** The days for which both were seen; negative where one came after the other. */
	static @Nullable Long overlap(Tally one, Tally other) {
		LocalDate begin = later(one.first(), other.first());
		LocalDate end = earlier(one.last(), other.last());
		return (begin != null && end != null) ? ChronoUnit.DAYS.between(begin, end) : null;
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || other == null) ? null : one.isAfter(other) ? one : other;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || other == null) ? null : one.isBefore(other) ? one : other;
	}

	private static String explain(Tally one, Side first, Tally other, Side second, Tie tie, double namesakes) {
		return String.format(Locale.ROOT,
				"%s (%s) and %s (%s): %s (%s); %.2g namesakes are to be expected in such a position; evidence %s, %s",
				one.traits().name(), described(one, first), other.traits().name(), described(other, second),
				tie.name().replace('-', ' '), tie.name(), namesakes, one.evidence(), other.evidence());
	}

	private static String described(Tally tally, Side side) {
		Office office = side.office();
		String what = (office != null) ? (office.former() ? "former " : "") + office.label()
				: String.join("、", side.titles()) + ((side.calling() != null) ? side.calling() : "");
		return what + ((tally.first() != null) ? " " + tally.first() + "…" + tally.last() : "");
	}

}
