package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.policygraph.identity.Findings.Question;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Names;
import org.policygraph.resolution.Traits;

/**
 * Works out who is one: what has been decided, then those with an office, then those
 * without.
 */
final class Joining {

	private final Likeness likeness;

	private final BareMentions bareMentions;

	private final Findings findings;

	Joining(Likeness likeness, BareMentions bareMentions, Findings findings) {
		this.likeness = likeness;
		this.bareMentions = bareMentions;
		this.findings = findings;
	}

	void obey(Collection<Verdict> verdicts) {
		List<Verdict> sorted = verdicts.stream()
			.filter((verdict) -> this.findings.clusters().has(verdict.left())
					&& this.findings.clusters().has(verdict.right()))
			.sorted(Comparator.comparing(Verdict::decision))
			.toList();
		for (Verdict verdict : sorted) {
			if (verdict.same()) {
				this.findings.join(verdict.left(), verdict.right(),
						new Judgement(1, false, () -> "Decided (" + verdict.decision() + "): " + verdict.reason()));
			}
			else {
				this.findings.clusters().keepApart(verdict.left(), verdict.right());
			}
		}
	}

	void joinHolders(List<Tally> family) {
		List<Tally> holders = family.stream().filter((tally) -> !tally.traits().bare()).toList();
		int states = states(family);
		List<Question> pairs = new ArrayList<>();
		for (int i = 0; i < holders.size(); i++) {
			for (int j = i + 1; j < holders.size(); j++) {
				Tally one = holders.get(i);
				Tally other = holders.get(j);
				Judgement judgement = this.likeness.of(one, other, states);
				if (!judgement.impossible()) {
					pairs.add(new Question(one.bearer(), other.bearer(), judgement));
				}
				else if (!this.findings.clusters().areOne(one.bearer(), other.bearer())) {
					this.findings.clusters().keepApart(one.bearer(), other.bearer());
				}
			}
		}
		pairs.sort(Comparator.comparingDouble((Question pair) -> -pair.judgement().score())
			.thenComparing(Question::left)
			.thenComparing(Question::right));
		Shared shared = new Shared(holders, pairs);
		for (Question pair : pairs) {
			if (pair.judgement().score() >= Identification.JOINED && !shared.isOpen(pair)
					&& !this.findings.clusters().forbidden(pair.left(), pair.right())) {
				this.findings.join(pair.left(), pair.right(), pair.judgement());
			}
		}
		pairs.stream()
			.filter((pair) -> pair.judgement().score() >= Identification.OPEN)
			.forEach((pair) -> this.findings.ask(pair.left(), pair.right(), pair.judgement()));
	}

	void placeBare(List<Tally> family) {
		int states = foreignStates(family);
		Map<String, List<Tally>> known = new TreeMap<>();
		for (Tally tally : family) {
			if (!tally.traits().bare()) {
				known
					.computeIfAbsent(this.findings.clusters().of(tally.bearer()).iterator().next(),
							(key) -> new ArrayList<>())
					.add(tally);
			}
		}
		List<Tally> together = new ArrayList<>();
		for (Tally bare : family) {
			if (bare.traits().bare() && !Findings.decided(bare)) {
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
						&& alike(one.traits(), other.traits())
						&& !this.findings.clusters().forbidden(one.bearer(), other.bearer()))
				.forEach((one) -> this.findings.join(one.bearer(), other.bearer(), rare(other.bearer())));
		}
	}

	/** Whether both are printed in papers of one place, or in none, with like titles. */
	private static boolean alike(Traits one, Traits other) {
		boolean titles = one.home().isEmpty() || one.titles().isEmpty() || other.titles().isEmpty()
				|| one.titles().stream().anyMatch(other.titles()::contains);
		boolean callings = one.calling() == null || other.calling() == null || one.calling().equals(other.calling());
		return titles && callings && one.home().equals(other.home()) && nationsMeet(one, other);
	}

	/**
	 * Whether one state is spoken of; of a name that may be Chinese, no two. Who is
	 * printed in full without a title beside officials of the nation, as few guests are,
	 * may meet many states.
	 */
	private static boolean nationsMeet(Traits one, Traits other) {
		if (isHost(one) && isHost(other) && one.name().equals(other.name())) {
			return true;
		}
		List<String> left = one.nations();
		List<String> right = other.nations();
		boolean none = (Names.surname(one.name()) > 0) ? left.isEmpty() || right.isEmpty()
				: left.isEmpty() && right.isEmpty();
		return none || left.stream().anyMatch(right::contains);
	}

	private static boolean isHost(Traits traits) {
		return traits.titles().isEmpty() && traits.company() == Level.NATIONAL && Names.parts(traits.name()).length > 1;
	}

	private void place(Tally bare, Map<String, List<Tally>> known, int states, List<Tally> together) {
		double unknown = this.bareMentions.unknown(bare.traits(), states);
		Map<String, Double> weights = new TreeMap<>();
		known.forEach((person, tallies) -> {
			if (!this.findings.clusters().forbidden(bare.bearer(), person)) {
				weights.put(person, this.bareMentions.weight(bare.traits(), tallies));
			}
		});
		double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
		Judgement best = null;
		for (Map.Entry<String, Double> entry : weights.entrySet()) {
			Judgement judgement = this.bareMentions.judge(bare, entry.getValue(), all, unknown, entry.getKey());
			if (judgement.score() >= Identification.JOINED) {
				this.findings.join(entry.getKey(), bare.bearer(), judgement);
				return;
			}
			if (judgement.score() >= Identification.OPEN) {
				this.findings.ask(entry.getKey(), bare.bearer(), judgement);
			}
			best = (best == null || judgement.score() > best.score()) ? judgement : best;
		}
		boolean nobodyElse = best == null || best.score() < Identification.OPEN;
		if (nobodyElse && 1 / (1 + unknown) >= Identification.JOINED) {
			together.add(bare);
		}
		else {
			this.findings.leaveAlone(bare.bearer());
		}
	}

	private Judgement rare(String bearer) {
		return new Judgement(Identification.JOINED, false,
				() -> "A name so rare that all mentions without an office mean one person (" + bearer + ")");
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
