package org.policygraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.identity.Findings.Question;
import org.policygraph.resolution.Ids;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Names;
import org.policygraph.resolution.Office;

/** Clusters of bearers → persons with names, and the open questions between them. */
final class Outcome {

	/** Of one name; who has more is looked at again when some are answered. */
	private static final int MOST_QUESTIONS = 20;

	private static final double ROUNDED = 1000;

	private final Map<String, Tally> bearers;

	private final Findings findings;

	private final Map<String, String> persons = new TreeMap<>();

	Outcome(Map<String, Tally> bearers, Findings findings) {
		this.bearers = bearers;
		this.findings = findings;
	}

	Identities identities() {
		List<Somebody> somebodies = new ArrayList<>();
		for (Set<String> cluster : this.findings.clusters().all()) {
			if (!this.findings.standsAlone(cluster.iterator().next())) {
				Somebody somebody = somebody(cluster.stream().map(this::tally).toList());
				cluster.forEach((bearer) -> this.persons.put(bearer, somebody.id()));
				somebodies.add(somebody);
			}
		}
		somebodies.sort(Comparator.comparing(Somebody::id));
		return new Identities(somebodies, this.bearers.keySet().stream().map(this::placement).toList(), pairs());
	}

	private Tally tally(String bearer) {
		return Objects.requireNonNull(this.bearers.get(bearer));
	}

	private Placement placement(String bearer) {
		String person = this.persons.get(bearer);
		Judgement reason = this.findings.reason(bearer);
		String name = tally(bearer).traits().name();
		if (person == null) {
			return new Placement(bearer, null, 1, "Nothing says which " + name + " these mentions mean");
		}
		return (reason != null) ? new Placement(bearer, person, rounded(reason.score()), reason.explanation())
				: new Placement(bearer, person, 1, "Articles speak of " + name + " in no other way");
	}

	private static Somebody somebody(List<Tally> tallies) {
		Tally first = tallies.stream()
			.min(Comparator.comparing(Tally::first, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Tally::bearer))
			.orElseThrow();
		Map<String, Integer> names = new TreeMap<>();
		tallies.forEach((tally) -> names.merge(tally.traits().name(), tally.articles(), Integer::sum));
		String name = names.entrySet()
			.stream()
			.min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
		List<String> aliases = names.keySet().stream().filter((alias) -> !alias.equals(name)).toList();
		return new Somebody(first.bearer(), name, aliases, sphere(tallies));
	}

	/**
	 * Of the latest mention with an office: the widest jurisdiction, else the
	 * organisation.
	 */
	private static @Nullable String sphere(Collection<Tally> tallies) {
		return tallies.stream()
			.filter((tally) -> !tally.traits().bare())
			.max(Comparator.comparing(Tally::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
				.thenComparing(Tally::bearer))
			.flatMap((tally) -> tally.traits()
				.offices()
				.stream()
				.filter((office) -> !office.seat())
				.min(Comparator.comparingInt(Outcome::rank).thenComparing(Office::post)))
			.map((office) -> (office.open() && office.place() != null) ? office.place() : office.organ())
			.orElse(null);
	}

	private static int rank(Office office) {
		Level level = office.level();
		int rank = (level != null) ? level.ordinal() : Level.values().length;
		return office.open() ? rank : Level.values().length + 1;
	}

	private List<Pair> pairs() {
		Map<String, Pair> pairs = new TreeMap<>();
		Map<String, Integer> asked = new TreeMap<>();
		List<Question> questions = new ArrayList<>(this.findings.questions());
		questions.sort(Comparator.comparingDouble((Question question) -> -question.judgement().score())
			.thenComparing(Question::left)
			.thenComparing(Question::right));
		for (Question question : questions) {
			String left = shown(meant(question.left()));
			String right = shown(meant(question.right()));
			String family = Names.family(tally(question.left()).traits().name());
			if (!left.equals(right) && asked.getOrDefault(family, 0) < MOST_QUESTIONS
					&& !this.findings.clusters().forbidden(meant(question.left()), meant(question.right()))) {
				List<String> sorted = new ArrayList<>(new TreeSet<>(List.of(left, right)));
				String id = Ids.of("ca", sorted.get(0), sorted.get(1));
				if (pairs.putIfAbsent(id, pair(id, family, sorted, question)) == null) {
					asked.merge(family, 1, Integer::sum);
				}
			}
		}
		return List.copyOf(pairs.values());
	}

	private Pair pair(String id, String family, List<String> sorted, Question question) {
		double score = question.judgement().score();
		int settled = Math.min(articles(question.left()), articles(question.right()));
		return new Pair(id, family, sorted.get(0), sorted.get(1), rounded(score),
				rounded(settled * 4 * score * (1 - score)), question.judgement().explanation());
	}

	private int articles(String bearer) {
		return this.findings.clusters().of(bearer).stream().mapToInt((one) -> tally(one).articles()).sum();
	}

	/** The mention that would be shown for a bearer, once somebody has decided on it. */
	private String meant(String bearer) {
		String sample = tally(bearer).sample();
		return this.bearers.containsKey(sample) ? sample : bearer;
	}

	/** The person's id, or the earliest of the mentions that stand for themselves. */
	private String shown(String bearer) {
		String person = this.persons.get(bearer);
		return (person != null) ? person : tally(bearer).sample();
	}

	private static double rounded(double number) {
		return Math.round(number * ROUNDED) / ROUNDED;
	}

}
