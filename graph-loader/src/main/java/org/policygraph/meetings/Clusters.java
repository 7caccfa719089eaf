package org.policygraph.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.policygraph.facts.EventType;

/**
 * Which tellings are of one event: a function of the set of tellings. The surest pairs
 * are joined first; two groups of which any two tellings cannot be of one event are not
 * joined, whatever stands between them.
 */
public final class Clusters {

	private static final Comparator<Telling> FIRST = Comparator
		.comparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Telling::article)
		.thenComparing(Telling::id);

	private final Map<String, Known> known = new TreeMap<>();

	private final Map<String, List<Known>> members = new HashMap<>();

	private Clusters(Collection<Telling> tellings) {
		tellings.forEach((telling) -> this.known.put(telling.id(), Known.of(telling)));
		this.known.values().forEach((one) -> this.members.put(one.telling().id(), List.of(one)));
	}

	/**
	 * Finds the events of a set of tellings.
	 * @param tellings the tellings, in any order; a set that is closed, so that none left
	 * out {@linkplain #linked is linked} to one of them
	 * @return the event's id by the telling's id
	 */
	public static Map<String, String> of(Collection<Telling> tellings) {
		return new Clusters(tellings).join();
	}

	/**
	 * {@return the clues by which the tellings of one event find each other}
	 */
	public static Set<String> clues(Telling telling) {
		return Clues.of(Known.of(telling));
	}

	/**
	 * {@return those of the others that are held to be of one event with one of the first
	 * when looked at by themselves}
	 * @param tellings the first
	 * @param others those that share a clue with one of them
	 */
	public static List<Telling> linked(Collection<Telling> tellings, Collection<Telling> others) {
		Map<String, List<Known>> byClue = byClue(tellings.stream().map(Known::of).toList());
		List<Telling> linked = new ArrayList<>();
		for (Telling telling : others) {
			Known other = Known.of(telling);
			boolean found = Clues.of(other)
				.stream()
				.flatMap((clue) -> byClue.getOrDefault(clue, List.of()).stream())
				.distinct()
				.anyMatch((one) -> comparable(one, other) && Comparison.of(one, other).same());
			if (found) {
				linked.add(telling);
			}
		}
		return linked;
	}

	private Map<String, String> join() {
		links().stream()
			.sorted(Comparator.comparingDouble((Link link) -> -link.score())
				.thenComparing(Link::one)
				.thenComparing(Link::other))
			.forEach(this::join);
		Map<String, String> events = new TreeMap<>();
		this.members.forEach((id, group) -> events.put(id,
				group.stream().map(Known::telling).min(FIRST).map(Telling::id).orElse(id)));
		return events;
	}

	private void join(Link link) {
		List<Known> left = this.members.getOrDefault(link.one(), List.of());
		List<Known> right = this.members.getOrDefault(link.other(), List.of());
		if (left == right || left.stream()
			.anyMatch((one) -> right.stream().anyMatch((other) -> Comparison.of(one, other).impossible()))) {
			return;
		}
		List<Known> both = new ArrayList<>(left);
		both.addAll(right);
		both.forEach((member) -> this.members.put(member.telling().id(), both));
	}

	private Set<Link> links() {
		Set<Link> links = new LinkedHashSet<>();
		Set<String> compared = new LinkedHashSet<>();
		for (List<Known> sharing : byClue(this.known.values()).values()) {
			for (int i = 0; i < sharing.size(); i++) {
				for (Known other : sharing.subList(i + 1, sharing.size())) {
					Known one = sharing.get(i);
					if (comparable(one, other) && compared.add(one.telling().id() + other.telling().id())) {
						Verdict verdict = Comparison.of(one, other);
						if (verdict.same()) {
							links.add(new Link(one.telling().id(), other.telling().id(), verdict.score()));
						}
					}
				}
			}
		}
		return links;
	}

	/** The members of each clue, in the order in which they came. */
	private static Map<String, List<Known>> byClue(Collection<Known> tellings) {
		Map<String, List<Known>> byClue = new LinkedHashMap<>();
		for (Known one : tellings) {
			Clues.of(one).forEach((clue) -> byClue.computeIfAbsent(clue, (key) -> new ArrayList<>()).add(one));
		}
		return byClue;
	}

	/**
	 * Readers of a photograph may take a ceremony for a meeting; the page says what it
	 * shows.
	 */
	private static boolean comparable(Known one, Known other) {
		EventType type = one.telling().type();
		return type == other.telling().type() || one.telling().id().equals(other.telling().shows())
				|| other.telling().id().equals(one.telling().shows());
	}

	/** That two tellings are held to be of one event. */
	private record Link(String one, String other, double score) {

	}

}
