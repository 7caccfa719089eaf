package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Names;

/**
 * Says which bearers of the given names are one person. Pure; one instance serves any
 * number of threads.
 */
public final class Identification {

	/** From here on two are taken for one. */
	static final double JOINED = 0.95;

	/** From here on somebody should look. */
	static final double OPEN = 0.2;

	private final Likeness likeness;

	private final BareMentions bareMentions;

	/**
	 * Reads the resources of this package.
	 */
	public Identification() {
		Ties ties = new Ties();
		Rarity rarity = new Rarity();
		this.likeness = new Likeness(ties, rarity);
		this.bareMentions = new BareMentions(ties, rarity);
	}

	/**
	 * Identifies the bearers of names that share a family name form
	 * ({@link Names#family}), or that verdicts connect.
	 * @param tallies all bearers of these names
	 * @param verdicts what has been decided on them; free of contradictions
	 * @return who they are; the same whatever the order of the arguments
	 */
	public Identities identify(Collection<Tally> tallies, Collection<Verdict> verdicts) {
		Map<String, Tally> bearers = new TreeMap<>();
		tallies.forEach((tally) -> bearers.put(tally.bearer(), tally));
		Work work = new Work(bearers);
		work.obey(verdicts);
		Map<String, List<Tally>> families = new TreeMap<>();
		bearers.values()
			.forEach(
					(tally) -> families.computeIfAbsent(Names.family(tally.traits().name()), (key) -> new ArrayList<>())
						.add(tally));
		families.values().forEach(work::joinHolders);
		families.values().forEach(work::placeBare);
		return new Outcome(bearers, work).identities();
	}

	/** The bearers of one call, and what has been found out about them. */
	final class Work {

		private final Clusters clusters;

		private final Map<String, Judgement> reasons = new HashMap<>();

		private final Set<String> alone = new TreeSet<>();

		private final List<Question> questions = new ArrayList<>();

		private Work(Map<String, Tally> bearers) {
			this.clusters = new Clusters(bearers.keySet());
			bearers.values().stream().filter(Work::decided).forEach((one) -> this.alone.add(one.bearer()));
		}

		/** A single mention that somebody has decided on. */
		private static boolean decided(Tally tally) {
			return tally.traits().bare() && tally.bearer().equals(tally.sample());
		}

		Clusters clusters() {
			return this.clusters;
		}

		List<Question> questions() {
			return this.questions;
		}

		boolean standsAlone(String bearer) {
			return this.alone.contains(bearer) && this.clusters.of(bearer).size() == 1;
		}

		@Nullable Judgement reason(String bearer) {
			return this.reasons.get(bearer);
		}

		private void obey(Collection<Verdict> verdicts) {
			List<Verdict> sorted = verdicts.stream()
				.filter((verdict) -> this.clusters.has(verdict.left()) && this.clusters.has(verdict.right()))
				.sorted(Comparator.comparing(Verdict::decision))
				.toList();
			for (Verdict verdict : sorted) {
				if (verdict.same()) {
					join(verdict.left(), verdict.right(),
							new Judgement(1, false, () -> "Decided (" + verdict.decision() + "): " + verdict.reason()));
				}
				else {
					this.clusters.keepApart(verdict.left(), verdict.right());
				}
			}
		}

		private void joinHolders(List<Tally> family) {
			List<Tally> holders = family.stream().filter((tally) -> !tally.traits().bare()).toList();
			int states = states(family);
			List<Question> pairs = new ArrayList<>();
			for (int i = 0; i < holders.size(); i++) {
				for (int j = i + 1; j < holders.size(); j++) {
					Tally one = holders.get(i);
					Tally other = holders.get(j);
					Judgement judgement = Identification.this.likeness.of(one, other, states);
					if (!judgement.impossible()) {
						pairs.add(new Question(one.bearer(), other.bearer(), judgement));
					}
					else if (!this.clusters.areOne(one.bearer(), other.bearer())) {
						this.clusters.keepApart(one.bearer(), other.bearer());
					}
				}
			}
			pairs.sort(Comparator.comparingDouble((Question pair) -> -pair.judgement().score())
				.thenComparing(Question::left)
				.thenComparing(Question::right));
			for (Question pair : pairs) {
				if (pair.judgement().score() >= JOINED && !this.clusters.forbidden(pair.left(), pair.right())) {
					join(pair.left(), pair.right(), pair.judgement());
				}
			}
			pairs.stream().filter((pair) -> pair.judgement().score() >= OPEN).forEach(this.questions::add);
		}

		private void placeBare(List<Tally> family) {
			int states = foreignStates(family);
			Map<String, List<Tally>> known = new TreeMap<>();
			for (Tally tally : family) {
				if (!tally.traits().bare()) {
					known
						.computeIfAbsent(this.clusters.of(tally.bearer()).iterator().next(), (key) -> new ArrayList<>())
						.add(tally);
				}
			}
			List<Tally> together = new ArrayList<>();
			for (Tally bare : family) {
				if (bare.traits().bare() && !decided(bare)) {
					place(bare, known, states, together);
				}
			}
			joinUnknown(together);
		}

		/** Mentions of a rare name, of which nothing speaks against one person. */
		private void joinUnknown(List<Tally> together) {
			for (int i = 1; i < together.size(); i++) {
				Tally other = together.get(i);
				together.subList(0, i)
					.stream()
					.filter((one) -> Names.compatible(one.traits().name(), other.traits().name())
							&& nationsMeet(one, other) && !this.clusters.forbidden(one.bearer(), other.bearer()))
					.forEach((one) -> join(one.bearer(), other.bearer(), rare(other.bearer())));
			}
		}

		private static boolean nationsMeet(Tally one, Tally other) {
			List<String> left = one.traits().nations();
			List<String> right = other.traits().nations();
			return (left.isEmpty() && right.isEmpty()) || left.stream().anyMatch(right::contains);
		}

		private void place(Tally bare, Map<String, List<Tally>> known, int states, List<Tally> together) {
			double unknown = Identification.this.bareMentions.unknown(bare.traits(), states);
			Map<String, Double> weights = new TreeMap<>();
			known.forEach((person, tallies) -> {
				if (!this.clusters.forbidden(bare.bearer(), person)) {
					weights.put(person, Identification.this.bareMentions.weight(bare.traits(), tallies));
				}
			});
			double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
			Judgement best = null;
			for (Map.Entry<String, Double> entry : weights.entrySet()) {
				Judgement judgement = Identification.this.bareMentions.judge(bare, entry.getValue(), all, unknown,
						entry.getKey());
				if (judgement.score() >= JOINED) {
					join(entry.getKey(), bare.bearer(), judgement);
					return;
				}
				if (judgement.score() >= OPEN) {
					this.questions.add(new Question(entry.getKey(), bare.bearer(), judgement));
				}
				best = (best == null || judgement.score() > best.score()) ? judgement : best;
			}
			boolean nobodyElse = best == null || best.score() < OPEN;
			if (nobodyElse && bare.traits().home().isEmpty() && 1 / (1 + unknown) >= JOINED) {
				together.add(bare);
			}
			else {
				this.alone.add(bare.bearer());
			}
		}

		private Judgement rare(String bearer) {
			return new Judgement(JOINED, false,
					() -> "A name so rare that all mentions without an office mean one person (" + bearer + ")");
		}

		private void join(String one, String other, Judgement judgement) {
			if (this.clusters.of(one).size() == 1) {
				this.reasons.put(one, judgement);
			}
			if (this.clusters.of(other).size() == 1) {
				this.reasons.put(other, judgement);
			}
			this.clusters.join(one, other);
		}

		/** How many states other than China the bearers of a name serve. */
		private static int states(List<Tally> family) {
			return (int) nations(family).filter((nation) -> !nation.equals(Likeness.CHINA)).distinct().count();
		}

		/** The same, but none if one of them serves China. */
		private static int foreignStates(List<Tally> family) {
			return nations(family).anyMatch(Likeness.CHINA::equals) ? 0 : states(family);
		}

		private static Stream<String> nations(List<Tally> family) {
			return family.stream()
				.filter((tally) -> !tally.traits().bare())
				.flatMap((tally) -> tally.traits().nations().stream());
		}

	}

	/**
	 * Two bearers who may be one.
	 *
	 * @param left one
	 * @param right the other
	 * @param judgement how likely that is
	 */
	record Question(String left, String right, Judgement judgement) {

	}

}
